import { describe, expect, it } from 'vitest'
import { judulBerikut } from '@/lib/lihat/panel/dak/berikut'
import { panelLewat } from '@/lib/lihat/panel/dak/lewat'
import { alokasi, catat, dataDak, serap } from '@/lib/lihat/panel/dak/uji/contoh'
import type { AlokasiDakTercatat } from './types'
import { hariLihat } from '@/lib/realisasi/dak/lihat'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { artiKolom } from './impor/kepala'
import { susunRencana } from './impor/rencana'
import type { AlokasiImpor, RencanaDak } from './impor/types'
import { uraiLembar } from './impor/urai'

const KECIL: Partial<AlokasiDakTercatat> = { mekanisme: 'SEKALIGUS', pagu: rp('363.000.000') }
const ndk = (tanggal: string, nilai: string) => catat('NDK', tanggal, { nilai: rp(nilai) })
const salur = (tanggal: string, tahap: 0 | 1 | 2, nilai: string) => catat('SALUR', tanggal, { tahap, nilai: rp(nilai) })
const gerbangDari = (daftar: AlokasiDakTercatat[], hari: string, ...sumber: Parameters<typeof dataDak>[2] & object) => dataDak(daftar, hari, sumber)

describe('money that came, and money that did not', () => {
  it('nought contracted and nought paid is not paid', () => {
    expect(dataDak([alokasi(1, [ndk('2023-06-01', '0'), salur('2023-06-01', 0, '0')], KECIL)], '2023-07-12').alokasi[0]?.gerbang).toMatchObject([{ status: 'belum', risiko: rp('363.000.000') }])
  })
  it('all that came at once is no gate, also where nobody wrote the contracts down, and hides no gate behind it', () => {
    const [satu, dua] = [alokasi(1, [salur('2023-06-20', 0, '363.000.000')], KECIL), alokasi(2, [ndk('2023-06-01', '1.600.000.000'), salur('2023-07-01', 1, '500.000.000')])]
    expect(judulBerikut(dataDak([satu, dua], '2023-07-12'))).toContain('Rp1,10 miliar DAK Fisik terancam hangus pada 21 Oktober 2023')
    expect(panelLewat.susun(dataDak([satu], '2023-08-01'))).toBeNull()
  })
  it('contracts written down at the day of the sheet, after the deadline, do not make what was paid whole lapse', () => {
    expect(panelLewat.susun(dataDak([alokasi(1, [ndk('2023-07-31', '360.858.000'), salur('2023-07-31', 0, '360.858.000')], KECIL)], '2023-08-12'))).toBeNull()
  })
  it('contracts between the limits are paid whole in tahap II: nothing of tahap III lapses', () => {
    const d = [alokasi(1, [ndk('2023-06-01', '1.200.000.000'), salur('2023-07-24', 1, '500.000.000'), salur('2023-10-25', 2, '700.000.000')])]
    expect(dataDak(d, '2023-11-01').alokasi[0]?.gerbang.map(({ status }) => status)).toEqual(['salur', 'salur', 'tiada'])
    expect(judulBerikut(dataDak(d, '2023-11-01'))).toBe('Tidak ada lagi tahap DAK Fisik di depan: Rp1,20 miliar sudah salur dari Rp2,00 miliar')
  })
  it('a payment that nobody wrote down proves no share that was spent', () => {
    const d = gerbangDari([alokasi(1, [ndk('2023-06-01', '1.600.000.000'), salur('2023-10-25', 2, '900.000.000'), catat('RENCANA', '2023-12-01', { nilai: rp('1.550.000.000') })])], '2023-12-05', serap(101, 11, '850.000.000'))
    expect(d.alokasi[0]?.gerbang[2]).toMatchObject({ dapat: null, syarat: [{}, {}, { kunci: 'SERAP', jawab: 'tanya' }, {}, {}] })
  })
  it('a month between the one that pages open with and the one being reported is its own last day', () => {
    expect(hariLihat({ tahun: 2023, bulan: 5, bawaan: 3 }, '2023-07-12').hari).toBe('2023-05-31')
  })
})

const JALAN: AlokasiImpor = { id: 11, unitId: 1, bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.11', sumberNama: 'DAK Fisik-Bidang Jalan-Reguler-Jalan', pagu: rp('31.132.000.000'), catatan: [] }
const baca = (teks: string): RencanaDak => susunRencana(uraiLembar(teks.split('\n').map((satu) => satu.split('|').map((isi) => isi.trim())), null), [JALAN], { tahun: 2023, hariIni: '2026-01-01', hari: '2023-08-03', dokumen: 'd', jawaban: {} })
describe('heads of sheets', () => {
  it.each([
    ['Penyaluran s.d. 3 Agustus 2023', 'salur'], ['Salur s.d. 1 Agustus 2023', 'salur'], ['Realisasi Penyaluran per 2/10/2023 (Rp)', 'salur'], ['Penyaluran Tahap I s.d. 3 Agustus 2023', 'salur1'],
    ['Jumlah Penyaluran Tahap I s.d. III', 'salur'], ['Penyaluran Tahap II', 'salur2'], ['Penyaluran III', 'salur3'], ['Salur 1 (Rp)', 'salur1'],
    ['Rencana Salur Tahap II', null], ['Pengajuan Penyaluran Tahap I', null], ['Dapat Disalurkan', null], ['Rencana Kontrak', null], ['Nilai Rencana Penyelesaian Kegiatan', 'rencana'],
    ['Tanggal Kontrak', null], ['Tgl SP2D', null], ['Tanggal', 'tanggal'], ['Per Tanggal', 'tanggal'],
  ])('“%s” is %s', (kepala, arti) => expect(artiKolom(kepala)).toBe(arti))
  it('a unit of money in a head is a unit; two are refused', () => {
    expect(baca('Bidang | NDK (Rp juta)\nJalan | 24.752').baris[0]).toMatchObject({ ubah: [{ baru: 'Rp24.752.000.000' }] })
    expect(baca('Bidang | NDK (Rp juta) | Salur Tahap I (Rp)\nJalan | 24.752 | 5').ditolak).toContain('satuan yang berbeda')
    expect(uraiLembar([['Rp juta'], ['Bidang', 'NDK'], ['Jalan', '24752,123456']], 1_000_000).baris[0]?.uang.ndk).toBe(rp('24.752.123.456'))
  })
  it('a row of another kind of the same bidang is asked', () => expect(baca('Bidang | NDK\nDAK Penugasan Bidang Jalan | 5.000').baris[0]).toMatchObject({ keadaan: 'TANYA' }))
})
