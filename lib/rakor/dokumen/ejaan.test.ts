import { expect, it } from 'vitest'
import { sen } from '@/lib/realisasi/rupiah'
import { ejaPersen, ejaSingkat } from './ejaan'

it.each([
  [3828n, 'tiga puluh delapan koma dua delapan persen'], [5000n, 'lima puluh persen'], [1005n, 'sepuluh koma nol lima persen'], [-1501n, 'minus lima belas koma nol satu persen'], [0n, 'nol persen'], [1n, 'nol koma nol satu persen'],
])('%s hundredths are said %s', (ratusan, harap) => expect(ejaPersen({ ada: true, pembilang: ratusan, penyebut: 10_000n })).toBe(harap))

it.each([
  [98_495_970_491_100n, 'sembilan ratus delapan puluh empat koma sembilan enam miliar rupiah'], [100n ** 7n, 'satu triliun rupiah'], [-147_805_614_69914n, 'minus seratus empat puluh tujuh koma delapan satu miliar rupiah'], [50_000n, 'lima ratus rupiah'],
])('%s sen are said %s', (nilai, harap) => expect(ejaSingkat(sen(nilai))).toBe(harap))
