import { expect, it } from 'vitest'
import { ketik, tersimpan } from './isian'

it('a row keeps the version at its first touch, a row that nobody touched has none of its own', () => {
  const pertama = ketik({}, { 'nilai.7': '1' }, () => 2)
  expect(ketik(pertama, { 'sumber.7': 'x', 'nilai.9': '3' }, () => 5)).toEqual({ 'versi.7': '2', 'nilai.7': '1', 'sumber.7': 'x', 'versi.9': '5', 'nilai.9': '3' })
})

it('after saving only what was typed since is left, on the version of then', () => {
  const terkirim: Record<string, string> = { 'nilai.7': '1', 'versi.7': '2', 'nilai.9': '3' }
  expect(tersimpan({ 'versi.7': '2', 'nilai.7': '1', 'nilai.9': '34' }, (nama) => terkirim[nama])).toEqual({ 'nilai.9': '34' })
})
