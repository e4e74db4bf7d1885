import { describe, expect, it } from 'vitest'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel, Sel } from '@/lib/lihat/panel/types'
import type { Undangan } from '@/lib/rakor/kehadiran/types'
import { hitungHadir } from '@/lib/rakor/kehadiran/utils'
import type { BahanSiap } from '@/lib/rakor/rapat/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { ATURAN_2023, capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'
import { panelAcara } from './acara'
import { panelBerubah, panelHariIni, type SisiBanding } from './banding'
import { putusan, rapatPutusan } from '@/lib/lihat/panel/keputusan/uji/contoh'
import { panelDuaBeku } from './dua-beku'
import { panelHadir } from './hadir'
import { panelKadens } from './kadens'
import { panelPengulang, panelRiwayat } from './riwayat'
import { panelSiap } from './siap'
import { panelTren } from './tren'
import { panelTunggakan } from './tunggakan'
import { rapat } from './uji/rapat'

/** The one panel, sound as every panel has to be. */
function satu(panel: readonly Panel[]): Panel {
  panel.forEach(periksaPanel)
  return pasti(panel[0])
}
const kolom = ({ tabel }: Panel, nama: string): (Sel | undefined)[] => tabel.baris.map(({ sel }) => sel[nama])
const isi = (panel: Panel, nama: string): unknown[] => kolom(panel, nama).map((sel) => (sel && 'nilai' in sel ? sel.nilai : undefined))

const unit = (kunci: string, realisasi: string | null, melapor = 1): Capaian =>
  capaian({ kunci, kode: kunci, nama: `Unit ${kunci}`, angkas: rp('500'), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: melapor }, 6)
const sisi = (bagian: readonly Capaian[], tahun = 2023): SisiBanding => ({
  tahun, bulan: 6, unit: bagian, kabupaten: computeCapaian(jumlahkanPosisi(bagian.map(({ posisi }) => posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 }),
})

describe('panelKadens', () => {
  const dasar = { sampai: { tahun: 2023, triwulan: 4 }, hariIni: '2024-01-10', daftarTahun: [2023, 2022] }
  it('without a meeting asks, and does not judge years that are not here', () => {
    expect(satu(susunPanel([panelKadens], { ...dasar, rapat: [], daftarTahun: [] })).judul).toBe('Apakah rakor diadakan tiap triwulan?')
  })
  it('counts what was held, late, skipped over eight quarters', () => {
    const panel = satu(susunPanel([panelKadens], { ...dasar, rapat: [
      rapat({ keadaan: 'SELESAI' }), rapat({ id: 2, triwulan: 3, tanggal: '2023-11-08', keadaan: 'SELESAI' }), rapat({ id: 3, triwulan: 1, tanggal: '2023-04-20', keadaan: 'DRAF' }),
    ] }))
    expect(panel.judul).toBe('Dua dari delapan triwulan terakhir mengadakan rakor, satu terlambat, lima tidak tercatat diadakan')
    expect(isi(panel, 'keadaan').slice(0, 4)).toEqual(['belum diadakan', 'diadakan, terlambat', 'diadakan', 'tidak tercatat diadakan'])
    expect(isi(panel, 'jarak').slice(0, 4)).toEqual([null, 39, 12, null])
  })
})

describe('panelSiap', () => {
  const boleh = { verifikasi: true, rekonsiliasi: true }
  const siap: BahanSiap = { wajib: 70, diverifikasi: 70, melapor: 70, terbit: true, rekonBelum: 0, catatan: 0, bekuan: 1, dibacaPada: '2023-07-11T09:00:00Z', hariBeku: '2023-07-12', acara: 3, menit: { acara: 200, ruang: 240, sisa: 40 }, undangan: { jumlah: 130, unit: 70, luar: 5 }, dokumen: { perlu: 4, belum: [], usang: [], daftarLain: false } }
  it('says that a meeting can be held', () => {
    expect(satu(susunPanel([panelSiap], { ...siap, boleh, rapat: rapat() })).judul).toBe('Rapat ini siap diadakan')
  })
  it('puts first what is missing, each leading where it is mended', () => {
    const panel = satu(susunPanel([panelSiap], { ...siap, diverifikasi: 68, bekuan: 0, dibacaPada: null, menit: { acara: 250, ruang: 240, sisa: -10 }, boleh, rapat: rapat() }))
    expect(panel.judul).toBe('Tiga dari tujuh persiapan belum selesai')
    expect(panel.tabel.baris.slice(0, 3).map(({ href }) => href)).toEqual(['/verifikasi?tahun=2023&bulan=6', '/rakor/1#bekukan', '/rakor/1#acara'])
    expect(isi(panel, 'rincian')[2]).toBe('3 acara, 250 dari 240 menit: kelebihan 10 menit.')
  })
  it('asks to freeze again where the meeting was moved to another day', () => {
    const panel = satu(susunPanel([panelSiap], { ...siap, boleh, rapat: rapat({ tanggal: '2023-07-14' }) }))
    expect([panel.judul, panel.tabel.baris[0]?.href]).toEqual(['Satu dari tujuh persiapan belum selesai', '/rakor/1#bekukan'])
    expect(isi(panel, 'rincian')[0]).toContain('tenggatnya dihitung dari 12 Juli 2023, bukan hari rapat 14 Juli 2023. Bekukan lagi.')
  })
  it('asks for the documents that a meeting begins with, of the position that counts', () => {
    const panel = satu(susunPanel([panelSiap], { ...siap, dokumen: { perlu: 4, belum: ['Undangan'], usang: ['Paparan', 'Daftar hadir'], daftarLain: true }, boleh, rapat: rapat() }))
    expect(panel.judul).toBe('Satu dari tujuh persiapan belum selesai')
    expect(isi(panel, 'rincian')[0]).toBe('Belum terbit: Undangan; dari posisi beku yang lama: Paparan, Daftar hadir; daftar undangan diubah sesudah suratnya terbit.')
    expect(panel.tabel.baris[0]?.href).toBe('/rakor/1/dokumen')
  })
  it('leads nobody to a page that is not hers', () => {
    const panel = satu(susunPanel([panelSiap], { ...siap, boleh: { verifikasi: false, rekonsiliasi: false }, rapat: rapat() }))
    expect(panel.tabel.baris.flatMap(({ href }) => href ?? [])).toEqual(['/rakor/1/posisi', '/rakor/1#acara', '/rakor/1/kehadiran', '/rakor/1/dokumen'])
  })
  it('does not call a month ready that asks nothing of anybody', () => {
    expect(satu(susunPanel([panelSiap], { ...siap, wajib: 0, diverifikasi: 0, melapor: 0, boleh, rapat: rapat() })).judul).toBe('Satu dari tujuh persiapan belum selesai')
  })
})

describe('panelHadir', () => {
  const undangan = (id: number, isi: Partial<Undangan>): Undangan => ({
    id, unitId: null, instansi: 'Kodim', singkat: 'Kodim', jabatan: 'Komandan', nama: null, pada: null, cara: null, tamu: false, oleh: null, ditanya: null, alasanBatal: null, seGawai: 0, ...isi,
  })
  const panel = (daftar: Undangan[], dimulaiPada: string | null = null): Panel =>
    satu(susunPanel([panelHadir], { rapat: rapat({ dimulaiPada, keadaan: dimulaiPada === null ? 'DRAF' : 'BERLANGSUNG' }), undangan: daftar, hitung: hitungHadir(daftar, 50) }))
  const dinas = { unitId: 1, instansi: 'Dinas Satu', singkat: 'Satu' }
  const diundang = [undangan(1, { ...dinas, jabatan: 'Kepala' }), undangan(2, { ...dinas, jabatan: 'Sekretaris' }), undangan(3, { unitId: 2, instansi: 'Dinas Dua', singkat: 'Dua', jabatan: 'Kepala' }), undangan(4, {})]
  it('asks while nobody is invited', () => {
    expect(panel([]).judul).toBe('Siapa yang diundang?')
  })
  it('says before the meeting who is invited, and calls nobody late or missing', () => {
    const hasil = panel(diundang)
    expect(hasil.judul).toBe('4 undangan untuk 2 unit dan 1 instansi luar')
    expect(hasil.tabel.baris.some(({ utama }) => utama === true)).toBe(false)
    expect(isi(hasil, 'terlambat')).toEqual([null, null, null])
  })
  it('puts those who are missing first once it has begun, counts the late ones, and lets a guest stand for her unit', () => {
    const hasil = panel([{ ...pasti(diundang[0]), pada: '2023-07-12T02:10:00Z', cara: 'QR' }, ...diundang.slice(1), undangan(9, { ...dinas, tamu: true, jabatan: 'Staf', pada: '2023-07-12T01:00:00Z', cara: 'MANUAL' })], '2023-07-12T01:30:00Z')
    expect(hasil.judul).toBe('1 dari 2 unit terwakili, 1 belum hadir')
    expect(hasil.bacaan).toBe('Kuorum tercapai: 1 dari 2 unit terwakili, perlu 1. 1 dari 4 undangan hadir, dan 1 orang tanpa undangan; 1 datang sesudah rapat dimulai.')
    expect(isi(hasil, 'nama')).toEqual(['Dua', 'Kodim', 'Satu'])
    expect(isi(hasil, 'hadir')).toEqual([0, 0, 2])
    expect(isi(hasil, 'belum')).toEqual(['Kepala', 'Komandan', 'Sekretaris'])
  })
})

describe('panelAcara', () => {
  const acara = [
    { id: 7, urutan: 1, judul: 'Pembukaan', menit: 15, asisten: null, unitId: null, unit: null },
    { id: 9, urutan: 2, judul: 'Bidang II', menit: 45, asisten: 'Asisten II', unitId: null, unit: null },
  ]
  it('runs on the clock and marks the reader’s turn', () => {
    const panel = satu(susunPanel([panelAcara], { rapat: rapat(), acara, milik: new Set([9]) }))
    expect(panel.judul).toBe('Acara mengisi 60 dari 240 menit')
    expect(isi(panel, 'pukul')).toEqual(['08.30–08.45', '08.45–09.30'])
    expect(kolom(panel, 'nama')[1]).toMatchObject({ rinci: 'giliran unit Anda' })
  })
  it('says by how much it is too long, and that there is none', () => {
    expect(satu(susunPanel([panelAcara], { rapat: rapat({ selesai: '09:00' }), acara, milik: new Set<number>() })).judul).toBe('Acara melebihi waktu ruang 30 menit')
    expect(satu(susunPanel([panelAcara], { rapat: rapat(), acara: [], milik: new Set<number>() })).kosong?.judul).toBe('Acara belum disusun')
  })
})

describe('panelHariIni', () => {
  const dasar = { dibacaPada: '2023-07-11T09:00:00Z', ubahan: [] }
  const beku = sisi([unit('1', '100'), unit('2', '300'), unit('3', null, 0)])
  it('says that nothing changed', () => {
    expect(satu(susunPanel([panelHariIni], { ...dasar, beku, kini: beku })).judul).toBe('Data hari ini masih sama dengan posisi beku')
  })
  it('names who changed, by how much, the largest first; nothing entered is not zero', () => {
    const kini = sisi([unit('1', '110'), unit('2', '250'), unit('3', '0', 1)])
    const panel = satu(susunPanel([panelHariIni], { ...dasar, beku, kini, ubahan: [{ unitId: '2', banyak: 3, oleh: 'Operator', pada: '2023-07-12T01:00:00Z' }] }))
    expect(panel.judul).toMatch(/^Tiga unit kini berbeda dari posisi beku, realisasi berkurang Rp40/)
    expect(panel.tabel.baris.map(({ kunci }) => kunci)).toEqual(['2', '1', '3'])
    expect(isi(panel, 'realisasi')).toEqual([rp('-50'), rp('10'), 'tidak dapat dibandingkan'])
    expect(isi(panel, 'oleh')).toEqual(['Operator, 12 Juli 2023 pukul 08.00 WIB', 'tidak ada perubahan entri unit ini', 'tidak ada perubahan entri unit ini'])
    expect(panel.tabel.baris[2]?.sel.nama).toMatchObject({ rinci: 'kini sudah melapor' })
  })
  it('a unit that is new or gone is said so', () => {
    const panel = satu(susunPanel([panelHariIni], { ...dasar, beku: sisi([unit('1', '1'), unit('2', '2')]), kini: sisi([unit('2', '2'), unit('4', '4')]) }))
    expect(isi(panel, 'realisasi').sort()).toEqual(['tidak ada lagi', 'unit baru'])
  })
})

describe('panelBerubah', () => {
  it('tells who came into the red and who left it, and the points between', () => {
    const panel = satu(susunPanel([panelBerubah], { dulu: sisi([unit('1', '100'), unit('2', '450'), unit('3', '450')]), kini: sisi([unit('1', '450'), unit('2', '100'), unit('3', '475')]), namaDulu: 'Rakor triwulan I 2023' }))
    expect(panel.judul).toBe('Sejak Rakor triwulan I 2023, satu unit masuk dan satu unit keluar dari zona merah')
    expect(panel.tabel.baris[0]).toMatchObject({ kunci: '2', utama: true })
    expect(isi(panel, 'realisasi')[0]).toBe(rp('-350'))
  })
  it('does not hold rupiah of two years against each other', () => {
    const panel = satu(susunPanel([panelBerubah], { dulu: sisi([unit('1', '100')], 2022), kini: sisi([unit('1', '100')]), namaDulu: 'Rakor triwulan IV 2022' }))
    expect(isi(panel, 'realisasi')).toEqual(['tahun lain'])
  })
})

describe('panelRiwayat and panelPengulang', () => {
  const bekuan = (nilai: readonly string[]) => sisi(nilai.map((isiUnit, i) => unit(String(i + 1), isiUnit)))
  const daftar = [
    { rapat: rapat({ id: 1, triwulan: 1 }), beku: bekuan(['100', '100', '450']) }, { rapat: rapat({ id: 2 }), beku: bekuan(['100', '450', '450']) },
    { rapat: rapat({ id: 3, triwulan: 3 }), beku: bekuan(['100', '100', '450']) }, { rapat: rapat({ id: 4, triwulan: 4 }), beku: null },
  ]
  it('shows what each meeting decided on, and where nothing is frozen', () => {
    const panel = satu(susunPanel([panelRiwayat], { daftar }))
    expect(isi(panel, 'merah')).toEqual([undefined, 2, 1, 2])
    expect(isi(panel, 'serapan')[0]).toBe('belum dibekukan')
    expect(satu(susunPanel([panelRiwayat], { daftar: [] })).kosong?.judul).toBe('Belum ada rakor')
  })
  it('counts the run up to the last frozen position', () => {
    const panel = satu(susunPanel([panelPengulang], { daftar }))
    expect(panel.tabel.baris.map(({ kunci, sel }) => [kunci, sel.kali, sel.beruntun])).toMatchObject([['1', { nilai: 3 }, { nilai: 3 }], ['2', { nilai: 2 }, { nilai: 1 }]])
    expect(susunPanel([panelPengulang], { daftar: daftar.slice(0, 1) })).toEqual([])
  })
})

describe('panelTren', () => {
  const beku = (anggota: readonly Capaian[]) => ({ kabupaten: sisi(anggota).kabupaten, unit: anggota })
  const [kurang, cukup] = [unit('1', '100'), unit('2', '450')]
  it('does not apply before two meetings froze something', () => expect(susunPanel([panelTren], { daftar: [{ rapat: rapat(), beku: beku([kurang]) }, { rapat: rapat({ id: 2 }), beku: null }] })).toEqual([]))
  it('counts red units from the first to the last', () => {
    const daftar = [{ rapat: rapat({ id: 1, triwulan: 1 }), beku: beku([kurang, cukup]) }, { rapat: rapat({ id: 2 }), beku: beku([kurang, unit('2', '90')]) }]
    const panel = satu(susunPanel([panelTren], { daftar }))
    expect(panel.judul).toBe('Unit merah bertambah dari satu menjadi dua sejak TW I 2023')
    expect(isi(panel, 'merah')).toEqual([1, 2])
  })
  it('says that it stayed', () => {
    const daftar = [{ rapat: rapat({ id: 1, triwulan: 1 }), beku: beku([kurang]) }, { rapat: rapat({ id: 2 }), beku: beku([kurang]) }]
    expect(satu(susunPanel([panelTren], { daftar })).judul).toBe('Unit merah tetap satu sejak TW I 2023')
  })
})

describe('panelTunggakan', () => {
  const hari = '2023-08-15'
  const janji = (unitId: number, bulan: number, target: string, realisasi: string | null) => ({ rapatId: 1, unitId, unit: `Dinas ${unitId}`, bulan, target: rp(target), realisasi: realisasi === null ? null : rp(realisasi) })
  it('does not apply where nothing was asked and nothing promised', () => expect(susunPanel([panelTunggakan], { hari, keputusan: [], komitmen: [] })).toEqual([]))
  it('says that nobody owes anything', () => {
    const panel = satu(susunPanel([panelTunggakan], { hari: '2023-05-01', keputusan: [putusan(1)], komitmen: [janji(1, 5, '100', null), janji(1, 4, '50', '60')] }))
    expect(panel.judul).toBe('Tidak ada unit yang menunggak keputusan atau komitmen')
  })
  it('counts one decision once, be it overdue and carried, and none that was closed', () => {
    const dibawa = putusan(1, { rapat: [rapatPutusan(1), rapatPutusan(2)] })
    expect(satu(susunPanel([panelTunggakan], { hari: '2023-09-15', keputusan: [dibawa], komitmen: [] })).judul).toBe('Satu unit menunggak keputusan atau komitmen rakor')
    const beres = { ...dibawa, tutup: { hasil: 'SELESAI' as const, tanggal: '2023-08-10', alasan: 'Selesai', oleh: '' } }
    expect(satu(susunPanel([panelTunggakan], { hari, keputusan: [beres], komitmen: [] })).judul).toBe('Tidak ada unit yang menunggak keputusan atau komitmen')
  })
  it('a month that two meetings were promised is owed once, as the later one has it', () => {
    const lama = [{ ...janji(2, 7, '150', '90'), diganti: 'diganti komitmen TW II 2023' }, janji(2, 6, '100', '80')]
    const panel = satu(susunPanel([panelTunggakan], { hari, keputusan: [], komitmen: [...lama, { ...janji(2, 7, '120', '90'), rapatId: 2 }] }))
    expect([isi(panel, 'ingkar'), isi(panel, 'kurang')]).toEqual([[2], [rp('30')]])
  })
  it('adds what is overdue, carried and not met, unit by unit; what is missing is of the last month reported', () => {
    const panel = satu(susunPanel([panelTunggakan], {
      hari, keputusan: [putusan(1), putusan(2, { rapat: [rapatPutusan(1), rapatPutusan(2)] }), putusan(3, { unitId: null })], komitmen: [janji(2, 6, '100', '80'), janji(2, 7, '150', '90'), janji(2, 8, '200', null)],
    }))
    expect(panel.judul).toBe('Dua unit menunggak keputusan atau komitmen rakor, dua lebih dari sekali')
    expect([isi(panel, 'nama'), isi(panel, 'lewat'), isi(panel, 'lanjut'), isi(panel, 'ingkar'), isi(panel, 'kurang')]).toEqual([['Dinas 2', 'Dinas Satu'], [0, 1], [0, 1], [2, 'tidak berkomitmen'], [rp('60'), 'tidak berkomitmen']])
  })
})

describe('panelDuaBeku', () => {
  const dua = (dulu: readonly Capaian[], kini: readonly Capaian[]) => satu(susunPanel([panelDuaBeku], { dulu: sisi(dulu), kini: sisi(kini), urutan: [1, 2] as const }))
  it('says that two frozen positions are one', () => expect(dua([unit('1', '100')], [unit('1', '100')]).judul).toBe('Pagu, anggaran kas, realisasi, pelaporan, dan zona tiap unit sama pada posisi beku ke-1 dan ke-2'))
  it('names the unit that changed and by how much', () => {
    const panel = dua([unit('1', '100'), unit('2', '200')], [unit('1', '130'), unit('2', '200')])
    expect(panel.judul.replaceAll('\u00a0', ' ')).toBe('Satu unit berbeda antara posisi beku ke-1 dan ke-2, realisasi bertambah Rp30')
    expect(isi(panel, 'realisasi')).toEqual([rp('30')])
  })
  it('a unit that came, ended or was split between the two stands by all that it has; physical progress alone is no equality', () => {
    const panel = dua([unit('1', '100'), unit('2', '900')], [unit('1', '101'), unit('3', '500'), unit('4', '400')])
    expect(panel.tabel.baris.map(({ kunci, sel }) => [kunci, sel.realisasi?.nilai])).toEqual([['2', 'tidak ada lagi'], ['3', 'unit baru'], ['4', 'unit baru'], ['1', rp('1')]])
    const lama = unit('1', '100')
    const baru = { ...lama, fisik: { ada: true as const, pembilang: 77n, penyebut: 100n } }
    expect(dua([lama], [baru]).bacaan).toContain('Progres fisik satu unit berbeda.')
    expect(dua([lama], [lama]).bacaan).not.toContain('fisik')
  })
  it('limits of the zona that were changed between are no equality, and a unit that was renamed is one', () => {
    const lama = { ...unit('1', '100'), zona: 'MERAH' as const }
    const baru = { ...lama, zona: 'KUNING' as const, posisi: { ...lama.posisi, nama: 'Unit Baru' } }
    const panel = dua([lama, unit('2', '50')], [baru, unit('2', '50')])
    expect(panel.judul).toBe('Satu unit berbeda antara posisi beku ke-1 dan ke-2')
    expect(panel.bacaan).toContain('Zona satu unit berbeda.')
    expect(panel.tabel.baris.map(({ sel }) => [sel.nama, sel.zonaDulu?.nilai, sel.zonaKini?.nilai])).toEqual([[{ jenis: 'teks', nilai: 'Unit Baru', rinci: 'dahulu Unit 1' }, 'MERAH', 'KUNING']])
    const hidup = (kini: readonly Capaian[]) => satu(susunPanel([panelHariIni], { beku: sisi([lama]), kini: sisi(kini), dibacaPada: '2023-07-12T00:00:00Z', ubahan: [] }))
    expect(hidup([lama]).judul).toBe('Data hari ini masih sama dengan posisi beku')
    expect(hidup([baru]).judul).toBe('Angka tiap unit masih sama dengan posisi beku, tetapi zona satu unit kini lain')
    const berubah = satu(susunPanel([panelBerubah], { dulu: sisi([lama]), kini: sisi([baru]), namaDulu: 'Rakor triwulan I 2023' }))
    expect(berubah.tabel.baris[0]?.sel.nama).toMatchObject({ rinci: 'dahulu Unit 1' })
  })
  it('a report that came between is a difference, nothing entered is not zero', () => {
    const panel = dua([unit('1', null, 0)], [unit('1', '0')])
    expect(panel.tabel.baris.map(({ sel }) => sel.realisasi)).toEqual([{ jenis: 'tanpa', nilai: 'tidak dapat dibandingkan' }])
  })
})
