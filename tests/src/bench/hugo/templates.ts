/** A small paper: articles, lists of 20 for the news, rubrics, tags and authors, a front page, feed and sitemap. */
export const templates: Record<string, string> = {
  'hugo.json': JSON.stringify({
    baseURL: 'https://gazeta.example/',
    title: 'Газета',
    languageCode: 'ru',
    taxonomies: { rubric: 'rubrics', tag: 'tags', author: 'authors' },
    pagination: { pagerSize: 20 },
    outputs: { home: ['html', 'rss'], section: ['html'], taxonomy: ['html'], term: ['html'] },
    services: { rss: { limit: 50 } },
  }),
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} — {{ site.Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}">
<link rel="stylesheet" href="/site.css"></head>
<body><header><a href="/">{{ site.Title }}</a><nav>{{ range site.Taxonomies.rubrics }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}, 16+</footer></body></html>`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "02.01.2006 15:04" }}</time>
{{ range .GetTerms "rubrics" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ range .GetTerms "authors" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
<p class="lead">{{ .Description }}</p>{{ .Content }}
<p>{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p></article>{{ end }}`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Paginator.Pages }}{{ partial "teaser.html" . }}{{ end }}
{{ with .Paginator }}{{ if .HasPrev }}<a href="{{ .Prev.URL }}">Новее</a>{{ end }}{{ if .HasNext }}<a href="{{ .Next.URL }}">Раньше</a>{{ end }}{{ end }}{{ end }}`,
  'layouts/index.html': `{{ define "main" }}{{ range first 24 site.RegularPages }}{{ partial "teaser.html" . }}{{ end }}
{{ range site.Taxonomies.rubrics }}<h2>{{ .Page.Title }}</h2>{{ range first 5 .Pages }}{{ partial "teaser.html" . }}{{ end }}{{ end }}{{ end }}`,
  'layouts/partials/teaser.html': `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "02.01.2006 15:04" }}</time><p>{{ .Description }}</p></article>`,
};
