const applied = document.documentElement.dataset;
if (document.referrer.startsWith(location.origin)) applied.faces = '';
try {
  if (sessionStorage.getItem('of-age')) applied.ofAge = '';
  const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  for (const name of ['theme', 'face', 'size', 'contrast', 'spacing', 'pictures'])
    if (typeof chosen[name] === 'string') applied[name] = chosen[name];
} catch {}
