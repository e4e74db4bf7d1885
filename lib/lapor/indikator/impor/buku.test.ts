import { expect, it } from 'vitest'
import { selKiriman, teksDari } from './buku'

it('what was in a file reads the same as the text it becomes: quotes, empty rows, semicolons', async () => {
  const isi = ['', '"Data ""uji""";;;', 'Indikator;Tahun;Nilai;Sumber', 'Balita stunting;2022;1213;"""Dalam Angka"" 2023; BPS"', '', 'Balita stunting;2023;1058;Dinkes'].join('\n')
  const sel = await selKiriman({ berkas: new File([isi], 'nilai.csv'), teks: '' })
  const lagi = await selKiriman({ berkas: undefined, teks: teksDari(sel) })
  const rapi = (baris: string[][]): string[] => baris.map((satu) => satu.join('|').replace(/\|+$/, ''))
  expect(rapi(lagi)).toEqual(rapi(sel))
  expect(rapi(sel)).toContain('Balita stunting|2022|1213|"Dalam Angka" 2023; BPS')
})
