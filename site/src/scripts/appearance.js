try {
  const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  for (const name of ['theme', 'size', 'contrast', 'spacing', 'pictures'])
    if (typeof chosen[name] === 'string') document.documentElement.dataset[name] = chosen[name];
  if (sessionStorage.getItem('faces')) document.documentElement.dataset.faces = '';
} catch {
  // Nothing is kept.
}
