const look = document.documentElement.dataset;
if (document.referrer.startsWith(location.origin)) look.faces = '';
try {
  if (sessionStorage.getItem('of-age')) look.ofAge = '';
  const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  for (const name of ['theme', 'face', 'size', 'contrast', 'spacing', 'pictures'])
    if (typeof chosen[name] === 'string') look[name] = chosen[name];
} catch {}
