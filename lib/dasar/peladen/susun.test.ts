import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { susunHalaman } from './susun'

const keping = (teks: string): string => `<script>self.__next_f.push(${JSON.stringify([1, teks]).replaceAll('<', '\\u003c')})</script>`
const AWAL = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'
const LAIN = '<script>requestAnimationFrame(function(){$RT=performance.now()})</script>'
const inline = (html: string): string[] => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, isi = '']) => isi)

it('the stream becomes one script at the end that gives the browser the same text; each inline script is named by its hash', () => {
  const teks = ['1:["$","td",null,{"a":"it\'s \\\\ 1"}]\n', '2:T5,a<b>\u2028\r\n', 'é–"']
  const hasil = susunHalaman(`<html><body><p>isi</p>${LAIN}${AWAL}${teks.map(keping).join('<i></i>')}<script src="/_next/x.js" async=""></script></body></html>`)
  const html = hasil?.html ?? ''
  expect(html).toMatch(/^<html><body><p>isi<\/p>/)
  expect(html).toContain('<script src="/_next/x.js" async=""></script><script>')
  expect(html.endsWith('</script></body></html>')).toBe(true)
  const skrip = inline(html)
  expect(skrip).toHaveLength(2)
  expect(hasil?.sidik).toEqual(skrip.map((isi) => createHash('sha256').update(isi).digest('base64')))
  const self: { __next_f?: unknown[][] } = {}
  runInNewContext(skrip[1] ?? '', { self })
  expect((self.__next_f ?? []).filter(([jenis]) => jenis === 1).map(([, isi]) => isi).join('')).toBe(teks.join(''))
  expect(html.length).toBeLessThan(400)
})

it('a piece of another kind is kept as it is', () => {
  const biner = '<script>self.__next_f.push([3,"AAAA"])</script>'
  const skrip = inline(susunHalaman(`<html><body>${AWAL}${keping('a')}${biner}</body></html>`)?.html ?? '')
  expect(skrip[0]).toBe('(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([3,"AAAA"])')
})

it('what is no whole page is not kept', () => {
  expect(susunHalaman('<html><body>terputus')).toBeNull()
  expect(susunHalaman('<html><body>tanpa skrip</body></html>')).toBeNull()
})
