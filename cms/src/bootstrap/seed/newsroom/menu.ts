import { rubrics } from './rubrics';

export const menu = {
  items: [
    ...rubrics.map(({ name, slug }) => ({ label: name, url: `/rubric/${slug}` })),
    { label: 'Все новости', url: '/latest' },
  ],
  footerItems: [
    { label: 'О редакции', url: '/about' },
    { label: 'Контакты', url: '/contacts' },
    { label: 'Выходные данные', url: '/imprint' },
    { label: 'Персональные данные', url: '/privacy' },
    { label: 'Реклама', url: '/advertising' },
  ],
};
