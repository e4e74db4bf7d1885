import { describe, expect, it } from 'vitest'
import { skemaAturan } from './schema'

const isi = {
  tahun: '2023', mulaiBulan: '7', tepatWaktu: '40', lengkap: '25', tanpaDikembalikan: '15', tanpaBukaKunci: '10', angkasRealistis: '10',
  potonganPerHari: '10', potonganPerKembali: '50', dasar: ' Keputusan ',
}
const pesan = (ubah: Partial<Record<keyof typeof isi, string>>): string[] => skemaAturan.safeParse({ ...isi, ...ubah }).error?.issues.map(({ message }) => message) ?? []

describe('the rules of a year as a form sends them', () => {
  it('are read whole', () => {
    expect(skemaAturan.parse(isi)).toEqual({
      tahun: 2023, mulaiBulan: 7, potonganPerHari: 10, potonganPerKembali: 50, dasar: 'Keputusan',
      bobot: { tepatWaktu: 40, lengkap: 25, tanpaDikembalikan: 15, tanpaBukaKunci: 10, angkasRealistis: 10 },
    })
  })
  it.each([
    ['more than 100 says by how much', { lengkap: '30' }, 'Jumlah kelima bobot 105, harus 100. Kurangi 5.'],
    ['less than 100 says by how much', { lengkap: '0' }, 'Jumlah kelima bobot 75, harus 100. Tambah 25.'],
    ['an empty weight is not zero', { lengkap: '' }, 'Lengkap: tulis bilangan bulat.'],
    ['no fractions', { lengkap: '24,5' }, 'Lengkap: tulis bilangan bulat.'],
    ['a deduction of nothing', { potonganPerHari: '0' }, 'Potongan per hari paling kecil 1.'],
    ['no thirteenth month', { mulaiBulan: '13' }, 'Bulan mulai paling besar 12.'],
    ['where it was laid down', { dasar: '  ' }, 'Dasar belum diisi.'],
  ])('%s', (_, ubah, kata) => expect(pesan(ubah)).toEqual([kata]))
})
