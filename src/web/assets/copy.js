/**
 * Copy buttons: `<button data-copy="#id" data-copied="Copied" hidden>` copies the text of the element with that id. Where
 * the button has parts, the first of them says that it did. Browsers let pages copy only over https and on one's own
 * device; elsewhere the buttons stay hidden.
 */
for (const button of navigator.clipboard ? document.querySelectorAll('button[data-copy]') : []) {
  const said = button.querySelector('span') ?? button
  const label = said.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const source = document.querySelector(button.dataset.copy)
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim())
    said.textContent = button.dataset.copied
    setTimeout(() => {
      said.textContent = label
    }, 2000)
  })
}
