/** Remembers the language of the examples, and folds the contents away where they are in the way. */
const KEY = 'openintra-language'
const choices = [...document.querySelectorAll('input.language')]
const kept = choices.find(({ value }) => value === localStorage.getItem(KEY))
if (kept) kept.checked = true
for (const choice of choices) choice.addEventListener('change', () => localStorage.setItem(KEY, choice.value))

// On a narrow screen the contents stand above the page, and are in the way when open.
if (matchMedia('(max-width: 56rem)').matches)
  for (const details of document.querySelectorAll('.contents details[open]')) details.open = false
