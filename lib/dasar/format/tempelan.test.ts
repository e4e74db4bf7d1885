import { expect, test } from 'vitest'
import { bytesTempelan, rataTempelan, teksTempelan } from './tempelan'

test('line ends and an empty end make no other text', () => {
  expect(rataTempelan('a\tb\r\nc\r\n \n')).toBe(rataTempelan('a\tb\nc'))
  expect(rataTempelan('a\nb')).not.toBe(rataTempelan('a b'))
})

test('cells become text without what is empty at the end of a row and of the sheet; a quote at a cell\'s beginning is doubled', () => {
  expect(teksTempelan([['a', '', 'b', ''], ['"x" y', '5"'], ['', '']])).toBe('a\t\tb\n"""x"" y"\t5"')
})

test('tabs are named to the reader only where there are any', () => {
  const baca = (teks: string): string => new TextDecoder().decode(bytesTempelan(teks))
  expect([baca('a\tb'), baca('a;b')]).toEqual(['sep=\t\na\tb', 'a;b'])
})
