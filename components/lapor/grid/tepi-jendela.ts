/** What the shell keeps over the page: on narrow windows its bar stays at the top, its menu within the thumb's reach. */
const BILAH = 'body header, body nav'

/** The part of the window, from the top in pixels, that nothing of the shell covers. */
export function tepiJendela(): [atas: number, bawah: number] {
  let [atas, bawah] = [0, innerHeight]
  for (const el of document.querySelectorAll<HTMLElement>(BILAH)) {
    const { position } = getComputedStyle(el)
    if (position !== 'sticky' && position !== 'fixed') continue
    const kotak = el.getBoundingClientRect()
    if (kotak.height === 0 || kotak.width < innerWidth / 2) continue
    if (kotak.top <= 0) atas = Math.max(atas, kotak.bottom)
    else if (kotak.bottom >= innerHeight) bawah = Math.min(bawah, kotak.top)
  }
  return [atas, bawah]
}
