import { describe, expect, it } from 'vitest'
import { PEMBUKA_RAPAT } from '../constants'
import { DOKUMEN } from '../daftar'
import { angkaTanpaAsal } from '../periksa'
import { susunNaskah } from '../pdf/naskah'
import { susunTeks } from '../teks'
import type { BahanDokumen, DefinisiDokumen } from '../types'
import { bahanUji, unitUji } from '../uji/bahan'
import { daftarHadir } from './daftar-hadir'
import { jabatanKepala, komitmen } from './komitmen'
import { matriks } from './matriks'
import { naskahArahan } from './naskah-arahan'
import { notula } from './notula'
import { siaranPers } from './siaran-pers'
import { suratPengingat } from './surat-pengingat'
import { undangan } from './undangan'
import { senFromText } from '@/lib/realisasi/rupiah'

const SEMUA = [undangan, suratPengingat, daftarHadir, naskahArahan, siaranPers, notula, komitmen, matriks]
const tulis = ({ susun }: DefinisiDokumen, bahan: BahanDokumen): string => susunTeks(susun(bahan))

const TERTINGGAL = bahanUji([unitUji('1', 'Dinas Satu', '500', '100'), unitUji('2', 'Kecamatan Dua', '500', '450')])
const TERCAPAI = bahanUji([unitUji('1', 'Dinas Satu', '500', '480'), unitUji('2', 'Dinas Dua', '500', '520')])
const SEBAGIAN = bahanUji([unitUji('1', 'Dinas Satu', '500', '450'), unitUji('2', 'Dinas Dua', '500', null, 0)])
const TANPA_LAPORAN = bahanUji([unitUji('1', 'Dinas Satu', '500', null, 0), unitUji('2', 'Dinas Dua', '500', null, 0)])
const TANPA_KAS = bahanUji([unitUji('1', 'Dinas Satu', null, '100')])
const KOSONG = bahanUji([])
const KASUS = [['behind', TERTINGGAL], ['reached', TERCAPAI], ['in part', SEBAGIAN], ['no report', TANPA_LAPORAN], ['no anggaran kas', TANPA_KAS], ['no unit', KOSONG]] as const

describe.each(KASUS)('%s', (_, bahan) => {
  it.each(SEMUA.map((satu) => [satu.kunci, satu] as const))('%s can be made, says something and leaves no gap', (_kunci, satu) => {
    const dokumen = satu.susun(bahan)
    const teks = susunTeks(dokumen)
    expect(dokumen.blok.length).toBeGreaterThan(1)
    expect(teks).not.toMatch(/undefined|NaN|\{|\}|–%|Rp–| dari –| {2}|mencapai –/)
    expect(dokumen.contoh).toBe(true)
    expect(dokumen.kaki).toContain('posisi beku ke-1')
  })
})

describe('what changes with the position', () => {
  it('the speech says a position only where there is one', () => {
    expect(tulis(naskahArahan, TERTINGGAL)).toContain('Artinya kita tertinggal 22,50 poin')
    expect(tulis(naskahArahan, TERTINGGAL)).toContain('Ada 1 unit di zona merah, yaitu Dinas Satu')
    expect(tulis(naskahArahan, TERCAPAI)).toContain('Terima kasih atas kerja saudara')
    expect(tulis(naskahArahan, TERCAPAI)).toContain('tidak ada yang berada di zona merah')
    expect(tulis(naskahArahan, SEBAGIAN)).toContain('1 belum, yaitu Dinas Dua')
    const tanpa = tulis(naskahArahan, TANPA_LAPORAN)
    expect(tanpa).toContain('belum ada laporan Juni 2023 yang masuk')
    expect(tanpa).not.toContain('zona merah')
    expect(tulis(naskahArahan, TANPA_KAS)).toContain('Anggaran kas belum dientri')
  })
  it('a commitment is made for red units alone, one page each, and says so where there are none', () => {
    expect(komitmen.susun(TERTINGGAL).blok.filter(({ jenis }) => jenis === 'tandaTangan')).toHaveLength(1)
    expect(tulis(komitmen, TERCAPAI)).toContain('tidak ada unit di zona merah')
    expect(tulis(komitmen, TANPA_LAPORAN)).toContain('Zona belum dapat ditentukan')
    expect(tulis(komitmen, TERTINGGAL)).toContain('Kepala Dinas Satu')
  })
  it('the reminder names those who have not reported, as a letter and as a message; with none it is no letter', () => {
    expect(tulis(suratPengingat, SEBAGIAN)).toContain('Dinas Dua')
    expect(suratPengingat.pesan?.(SEBAGIAN)).toContain('belum kami terima dari 1 unit: Dinas Dua')
    expect(suratPengingat.susun(TERCAPAI).surat).toBeNull()
    expect(suratPengingat.pesan?.(TERCAPAI)).toContain('sudah menyampaikan laporan')
  })
  it('decisions stand with who and by when; without any that is said', () => {
    const keputusan = [{ id: 9, rapatId: 1, nomor: 1, apa: 'Lelang jalan selesai', unitId: 1, unit: 'Dinas Satu', penanggungJawab: null, tenggat: '2023-08-31', bukti: null, keadaan: 'TERBUKA' as const, selesaiPada: null, panel: null, rapatAsal: [], langkah: [] }]
    expect(tulis(notula, { ...TERTINGGAL, keputusan })).toContain('Keputusan: Lelang jalan selesai; Penanggung jawab: Dinas Satu; Tenggat: 31 Agustus 2023; Bukti: tidak disebut')
    expect(tulis(matriks, { ...TERTINGGAL, keputusan })).toContain('Dari 1 keputusan Rakor triwulan II 2023, 1 belum selesai.')
    expect(tulis(matriks, TERTINGGAL)).toContain('Belum ada keputusan')
  })
  it('decisions carried from an earlier meeting are not said to be taken by this one', () => {
    const satu = { id: 9, rapatId: 1, nomor: 1, apa: 'Lelang jalan selesai', unitId: 1, unit: 'Dinas Satu', penanggungJawab: null, tenggat: '2023-08-31', bukti: null, keadaan: 'TERBUKA' as const, selesaiPada: null, panel: null, rapatAsal: [{ rapatId: 1, nama: 'Rakor triwulan II 2023' }], langkah: [] }
    const lalu = { ...satu, id: 8, nomor: 2, apa: 'Lahan dibebaskan', rapatAsal: [{ rapatId: 7, nama: 'Rakor triwulan I 2023' }, ...satu.rapatAsal] }
    const bahan = { ...TERTINGGAL, keputusan: [satu, lalu] }
    expect(tulis(siaranPers, bahan)).toContain('Rapat menghasilkan 1 keputusan.')
    expect(tulis(notula, bahan)).toMatch(/Rapat memutuskan 1 hal berikut:[^]*Lelang jalan[^]*Rapat melanjutkan 1 keputusan rapat sebelumnya:[^]*Lahan dibebaskan/)
    expect(tulis(matriks, bahan)).toContain('2 belum selesai.\n\nDi antaranya 1 keputusan dilanjutkan dari rapat sebelumnya.')
    expect(tulis(siaranPers, { ...TERTINGGAL, keputusan: [lalu] })).not.toContain('menghasilkan')
  })
  it('says of whom a figure comes only where there is one, and of yellow units only where there are any', () => {
    expect(tulis(siaranPers, TANPA_LAPORAN)).not.toContain('Angka itu berasal')
    expect(tulis(siaranPers, SEBAGIAN)).toContain('Angka itu berasal dari 1 unit yang sudah melapor, dari 2 unit yang wajib melapor; 1 unit belum')
    expect(tulis(naskahArahan, TERCAPAI)).not.toContain('kuning')
    expect(tulis(naskahArahan, bahanUji([unitUji('1', 'Dinas Satu', '500', '350')]))).toContain('Bantulah 1 unit yang masih di zona kuning')
  })
  it('of no unit it is not said that all have reported, and no figure is announced that there is not', () => {
    expect(tulis(naskahArahan, KOSONG)).not.toContain('Seluruh 0 unit')
    expect(suratPengingat.pesan?.(KOSONG)).toContain('Belum ada unit yang wajib')
    expect(tulis(siaranPers, TANPA_LAPORAN)).not.toContain('Angka dalam siaran pers ini')
    expect(tulis(komitmen, bahanUji([unitUji('1', 'Dinas Satu', '0', '300')]))).toContain('belum dientri atau nol')
  })
  it('a long attendance list can be issued: the numbers of its rows are no figures', () => {
    const hadir = Array.from({ length: 140 }, (_, i) => ({ id: i, nama: null, jabatan: 'Kepala', instansi: 'Dinas Satu', pada: null })) as unknown as BahanDokumen['hadir']
    const bahan = { ...TERTINGGAL, hadir }
    expect(angkaTanpaAsal(daftarHadir.susun(bahan), bahan, daftarHadir)).toEqual([])
  })
  it('who came without an invitation is none of those invited: not in the letter, not in the counts, and said apart', () => {
    const orang = (id: number, jabatan: string, pada: string | null, tamu: boolean): BahanDokumen['hadir'][number] => ({ id, unitId: 1, instansi: 'Dinas Satu', jabatan, nama: null, pada, cara: pada === null ? null : 'MANUAL', tamu })
    const pada = '2023-07-12T01:40:00.000Z'
    const bahan = { ...TERTINGGAL, hadir: [orang(1, 'Kepala', pada, false), orang(2, 'Sekretaris', null, false), orang(3, 'Staf', pada, true)] }
    expect(tulis(notula, bahan)).toContain('Dari 2 undangan, 1 hadir sebagaimana daftar hadir terlampir.')
    expect(tulis(notula, bahan)).toContain('Hadir pula 1 orang tanpa undangan.')
    expect(tulis(notula, { ...bahan, hadir: bahan.hadir.slice(0, 2) })).not.toContain('tanpa undangan')
    expect(tulis(daftarHadir, bahan)).toContain('Tercatat hadir 1 dari 2 undangan.')
    expect(JSON.stringify(daftarHadir.susun(bahan).blok)).toContain('Staf (tanpa undangan)')
    expect(JSON.stringify(undangan.susun(bahan).blok)).not.toContain('Staf')
    for (const satu of [notula, daftarHadir, undangan]) expect(angkaTanpaAsal(satu.susun(bahan), bahan, satu), satu.kunci).toEqual([])
  })
  it('without a list on record the units of the meeting’s day are invited, named with that day; a list that is recorded later counts, and a guest is no list', () => {
    // since the freezing one unit was renamed, one came new without pagu, one is over
    const unit: BahanDokumen['unit'] = [{ id: 1, nama: 'Dinas Satu dan Baru', singkat: 'Satu', kategori: 'DINAS' }, { id: 9, nama: 'Puskesmas Baru 2', singkat: 'PKM 2', kategori: 'PUSKESMAS' }]
    const pada = '2023-07-12T01:40:00.000Z'
    const orang = (id: number, jabatan: string, datang: string | null, tanpa: boolean): BahanDokumen['hadir'][number] => ({ id, unitId: null, instansi: 'Kodim 0422', jabatan, nama: null, pada: datang, cara: datang === null ? null : 'MANUAL', tamu: tanpa })
    const tamu = { ...bahanUji([unitUji('1', 'Dinas Satu', '500', '100'), unitUji('2', 'Dinas Bubar', '500', '50')]), unit, hadir: [orang(1, 'Ajudan', pada, true)] }
    for (const satu of [undangan, daftarHadir]) {
      const isi = JSON.stringify(satu.susun(tamu).blok)
      for (const kata of ['Dinas Satu dan Baru', 'Puskesmas Baru 2', '12 Juli 2023']) expect(isi, satu.kunci).toContain(kata)
      expect(isi, satu.kunci).not.toContain('Dinas Bubar')
      expect(angkaTanpaAsal(satu.susun(tamu), tamu, satu), satu.kunci).toEqual([])
    }
    expect(JSON.stringify(daftarHadir.susun(tamu).blok)).toContain('Ajudan (tanpa undangan)')
    for (const satu of [daftarHadir, notula]) expect(tulis(satu, tamu), satu.kunci).not.toMatch(/dari 0 undangan|Dari 0 undangan/)
    const tercatat = { ...tamu, hadir: [orang(2, 'Komandan', null, false), ...tamu.hadir] }
    for (const satu of [undangan, daftarHadir]) expect(JSON.stringify(satu.susun(tercatat).blok), satu.kunci).not.toContain('Puskesmas Baru')
    expect(JSON.stringify(undangan.susun(tercatat).blok)).toMatch(/Daftar undangan yang tercatat, nama unit pada 12 Juli 2023.*Komandan/)
    for (const satu of [undangan, daftarHadir, notula]) expect(angkaTanpaAsal(satu.susun(tercatat), tercatat, satu), satu.kunci).toEqual([])
  })
  it('at the year’s end nobody is asked to promise a month that there is not', () => {
    const akhir = bahanUji([unitUji('1', 'Dinas Satu', '500', '100')])
    const bahan = { ...akhir, rapat: { ...akhir.rapat, triwulan: 4, tanggal: '2024-01-10', batasBulan: 12 } }
    expect(tulis(komitmen, bahan)).toContain('tidak ada bulan yang dapat dijanjikan')
    expect(tulis(komitmen, bahan)).not.toMatch(/sanggup|tabel berikut/)
    expect(tulis(notula, bahan)).not.toContain('menandatangani berita acara komitmen')
    expect(tulis(notula, bahan)).toContain('Unit zona merah pada akhir tahun anggaran berjumlah 1')
    for (const satu of [komitmen, notula]) expect(angkaTanpaAsal(satu.susun(bahan), bahan, satu), satu.kunci).toEqual([])
  })
  it('each unit’s promise is a paper of its own: under the letterhead, counted from 1', () => {
    const dua = komitmen.susun(bahanUji([unitUji('1', 'Dinas Satu', '500', '100'), unitUji('2', 'Dinas Dua', '500', '50')]))
    const { kop, isi } = susunNaskah(dua)
    expect(kop).not.toBeNull()
    expect(isi.filter(({ jenis }) => jenis === 'awal' || jenis === 'halamanBaru')).toEqual([{ jenis: 'awal', kop }])
  })
  it('a sentence that leads to a table stays with it', () => {
    const { isi } = susunNaskah(notula.susun(TERTINGGAL))
    const letak = isi.findIndex(({ jenis }, ke) => jenis === 'alinea' && isi[ke + 1]?.jenis === 'tabel')
    expect(isi[letak]).toMatchObject({ rekat: true })
    expect(isi.filter((satu, ke) => satu.jenis === 'alinea' && isi[ke + 1]?.jenis === 'alinea' && satu.rekat)).toEqual([])
  })
  it('what was promised the meeting before stands in the matrix with what became of it', () => {
    const janji = { rapatId: 7, unitId: 1, unit: 'Dinas Satu', bulan: 6, target: senFromText('120'), realisasi: senFromText('100') }
    expect(tulis(matriks, { ...TERTINGGAL, komitmenLalu: [janji] })).toMatch(/Komitmen pada rapat sebelumnya[^]*Komitmen: 120; Realisasi: 100; Hasil: tidak tercapai/)
  })
  it('the office’s words stand in place of the product’s, its letterhead and signers too', () => {
    const bahan = { ...TERTINGGAL, naskah: { 'notula/penutup': 'Selesai pada {tanggal}.', 'kop/baris3': 'BAGIAN UJI', 'notulis/nama': 'Contoh Nama' } }
    const dokumen = notula.susun(bahan)
    expect(susunTeks(dokumen)).toContain('Selesai pada 12 Juli 2023.')
    expect(dokumen.kop?.baris).toContain('BAGIAN UJI')
    expect(dokumen.blok.at(-1)).toMatchObject({ jenis: 'tandaTangan', pihak: [{ nama: null }, { nama: 'Contoh Nama' }] })
  })
})

it.each([['Kecamatan Belalau', 'KECAMATAN', 'Camat Belalau'], ['RSUD Contoh', 'RSUD', 'Direktur RSUD Contoh'], ['Sekretariat DPRD', 'BADAN', 'Sekretaris DPRD'], ['Inspektorat', 'BADAN', 'Inspektur'], ['Bagian Umum', 'BAGIAN', 'Kepala Bagian Umum']] as const)('%s is headed by its %s office: %s', (nama, kategori, harap) => {
  const { posisi } = unitUji('1', nama, '1', '1')
  expect(jabatanKepala({ posisi: { ...posisi, kategori } })).toBe(harap)
})

it('documents that open a meeting are documents, by their own names', () => {
  expect(DOKUMEN.filter(({ kunci }) => Object.hasOwn(PEMBUKA_RAPAT, kunci)).map(({ kunci, nama }) => [kunci, nama]).sort()).toEqual(Object.entries(PEMBUKA_RAPAT).sort())
})
