import { describe, expect, it } from 'vitest'
import { kedudukan, padaHari, siapa } from '@/lib/lapor/tindak-lanjut/utils'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'
import { susunPanel } from '../susun'
import type { DefinisiPanel, Panel } from '../types'
import { panelCapaianKeputusan } from './capaian'
import { panelDaftarKeputusan } from './daftar-keputusan'
import type { DataKeputusan } from './data'
import { panelLanjut } from './lanjut'
import { langkah, putusan, rapatPutusan } from './uji/contoh'

const HARI = '2023-06-30'
const selesai = (id: number, tanggal: string) => putusan(id, { tutup: { hasil: 'SELESAI', tanggal, alasan: 'Bukti diterima', oleh: 'Analis' } })
const SEMUA = [
  putusan(1), // due 31 May: 30 days over
  putusan(2, { rapat: [rapatPutusan(1, { nomor: 2, tenggat: '2023-07-31' })] }),
  putusan(3, { langkah: [langkah('2023-06-01', { jenis: 'LAPOR' })], rapat: [rapatPutusan(1, { nomor: 3, tenggat: '2023-06-30' })], unitId: 2, unit: 'DUA' }),
  selesai(4, '2023-05-20'), selesai(5, '2023-06-10'),
  putusan(6, { unitId: null, unit: null, namaUnit: null, tutup: { hasil: 'DIBATALKAN', tanggal: '2023-05-02', alasan: 'Tidak perlu lagi', oleh: 'Analis' } }),
]
const satu = (panel: DefinisiPanel<DataKeputusan>, keputusan: DataKeputusan['keputusan'], hari = HARI): Panel => {
  const hasil = susunPanel([panel], { hari, keputusan })
  hasil.forEach(periksaPanel)
  return pasti(hasil[0])
}
const isi = ({ tabel }: Panel, kolom: string): unknown[] => tabel.baris.map(({ sel }) => { const sel1 = sel[kolom]; return sel1 && 'nilai' in sel1 ? sel1.nilai : undefined })

describe('how a decision stands on a day', () => {
  it('waits for the office once it is reported, and no longer once it is sent back', () => {
    const lapor = langkah('2023-06-01', { jenis: 'LAPOR' })
    expect(kedudukan(putusan(1, { langkah: [lapor] }), HARI).keadaan).toBe('MENUNGGU')
    expect(kedudukan(putusan(1, { langkah: [lapor, langkah('2023-06-02', { jenis: 'KEMBALI' })] }), HARI).keadaan).toBe('TERBUKA')
    expect(kedudukan(putusan(1, { langkah: [lapor, langkah('2023-06-02')] }), HARI).keadaan).toBe('MENUNGGU')
  })
  it('is looked at as it was: not taken yet, not closed yet, not carried yet', () => {
    const dibawa = putusan(1, { rapat: [rapatPutusan(1), rapatPutusan(2)], langkah: [langkah('2023-05-01'), langkah('2023-07-20')], tutup: { hasil: 'SELESAI', tanggal: '2023-08-01', alasan: 'Selesai', oleh: '' } })
    expect(padaHari(dibawa, '2023-04-11')).toBeNull()
    expect(padaHari(dibawa, HARI)).toMatchObject({ rapat: [{ triwulan: 1 }], langkah: [{ tanggal: '2023-05-01' }], tutup: null })
    expect(kedudukan(pasti(padaHari(dibawa, '2023-09-01')), '2023-09-01')).toMatchObject({ keadaan: 'SELESAI', kali: 2, tenggat: '2023-08-31' })
  })
  it('without a unit is somebody\'s by office, or the office\'s own', () => {
    expect([siapa({ unit: 'SATU', penanggungJawab: 'PPK' }), siapa({ unit: null, penanggungJawab: 'Asisten II' }), siapa({ unit: null, penanggungJawab: null })]).toEqual(['SATU, PPK', 'Asisten II', 'Bagian Administrasi Pembangunan'])
  })
})

describe('keputusan-daftar', () => {
  it('asks where nothing was decided', () => expect(satu(panelDaftarKeputusan, []).judul).toBe('Apa yang diputuskan rakor?'))
  it('puts the most overdue first and counts what it says', () => {
    const panel = satu(panelDaftarKeputusan, SEMUA)
    expect(panel.judul).toBe('Tiga keputusan masih terbuka, satu lewat tenggat, satu menunggu dinilai')
    expect(isi(panel, 'keadaan')).toEqual(['lewat 30 hari', 'menunggu dinilai', '31 hari lagi', 'selesai', 'selesai', 'dibatalkan'])
    expect(panel.tabel.baris.map(({ utama }) => utama === true)).toEqual([true, false, false, false, false, false])
    expect(panel.tabel.baris[0]?.href).toBe('/tindak-lanjut/1')
  })
  it('says when all is in time, and when all is closed', () => {
    expect(satu(panelDaftarKeputusan, [putusan(1)], '2023-05-01').judul).toBe('Satu keputusan masih terbuka, semuanya dalam tenggat')
    expect(satu(panelDaftarKeputusan, [selesai(4, '2023-05-20'), selesai(5, '2023-06-10')]).judul).toBe('Semua dua keputusan sudah ditutup')
  })
})

describe('keputusan-capaian', () => {
  it('has nothing to say without decisions', () => expect(satu(panelCapaianKeputusan, []).tabel.baris).toEqual([]))
  it('counts what was done, and in time by the first day that was set', () => {
    const panel = satu(panelCapaianKeputusan, SEMUA)
    expect(panel.judul).toBe('Dua dari enam keputusan rakor selesai, satu tepat waktu')
    expect(['jumlah', 'selesai', 'tepat', 'batal', 'terbuka', 'lewat', 'lanjut'].map((kolom) => isi(panel, kolom)[0])).toEqual([6, 2, 1, 1, 3, 1, 0])
  })
  it('what was carried was late, and counts for the meeting that took it', () => {
    const panel = satu(panelCapaianKeputusan, [putusan(1, { rapat: [rapatPutusan(1), rapatPutusan(2)], tutup: { hasil: 'SELESAI', tanggal: '2023-08-01', alasan: 'Selesai', oleh: '' } }), putusan(2, { rapat: [rapatPutusan(2, { nomor: 2 })] })], '2023-08-15')
    expect(panel.judul).toBe('Satu dari dua keputusan rakor selesai, tidak ada yang tepat waktu')
    expect([isi(panel, 'nama'), isi(panel, 'lanjut'), isi(panel, 'tepat')]).toEqual([['TW II 2023', 'TW I 2023'], [0, 1], [0, 0]])
  })
})

describe('keputusan-lanjut', () => {
  const dibawa = putusan(1, { rapat: [rapatPutusan(1), rapatPutusan(2, { nomor: 4 })] })
  it('does not apply where nothing was carried', () => expect(susunPanel([panelLanjut], { hari: HARI, keputusan: SEMUA })).toEqual([]))
  it('nor before the day of the meeting that takes it up', () => expect(susunPanel([panelLanjut], { hari: HARI, keputusan: [dibawa] })).toEqual([]))
  it('shows which meeting had it with which day', () => {
    const panel = satu(panelLanjut, [dibawa, { ...dibawa, id: 2, tutup: { hasil: 'SELESAI', tanggal: '2023-07-20', alasan: 'Selesai', oleh: '' } }], '2023-08-01')
    expect(panel.judul).toBe('Dua keputusan dilanjutkan ke rakor berikutnya, satu masih terbuka')
    expect([isi(panel, 'r1'), isi(panel, 'r2'), isi(panel, 'keadaan')]).toEqual([['nomor 1', 'nomor 1'], ['nomor 4', 'nomor 4'], ['30 hari lagi', 'selesai']])
  })
})
