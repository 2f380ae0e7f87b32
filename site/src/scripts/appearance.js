// From page to page of a visit the typefaces are at hand (faces.ts).
if (document.referrer.startsWith(location.origin)) document.documentElement.dataset.faces = '';
try {
  const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  for (const name of ['theme', 'size', 'contrast', 'spacing', 'pictures'])
    if (typeof chosen[name] === 'string') document.documentElement.dataset[name] = chosen[name];
} catch {
  // Nothing is kept.
}
