import { describe, expect, it } from 'vitest'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'
import { barisDari } from '@/lib/lihat/lkpj/susun'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import { capaian } from '@/lib/realisasi/uji/pembangkit'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { susunPanel } from '../susun'
import type { Panel } from '../types'
import { PANEL_LKPJ } from './daftar'
import type { BarisLkpj, DataLkpj } from './data'

const baris = (kunci: string, pagu: bigint, realisasi: bigint | null, lain: Partial<BarisLkpj> = {}): BarisLkpj =>
  ({ kunci, kode: kunci, nama: `Nama ${kunci}`, murni: sen(pagu), pagu: sen(pagu), realisasi: realisasi === null ? null : sen(realisasi), fisik: { pagu: sen(pagu), tertimbang: pagu * 5_000n }, ...lain })

const KOSONG: DataLkpj = {
  tahun: 2022, bulan: 12, hari: '2022-12-31', kueri: 'tahun=2022&bulan=12&versi=berlaku', versi: { murni: null, berlaku: null }, wajib: 0, melapor: 0, seluruh: null,
  urusan: [], bidang: [], program: [], kegiatan: [], sub: [], tempat: [], unit: [], jenis: [], sumber: [], unitJenis: [], kendala: [],
  kinerja: { tahun: 2022, bulan: 12, kueri: '', unit: [], indikator: [], simpul: [] },
  dak: { hari: '2022-12-31', aturan: null, alokasi: [], sumber: [], tahun: 2022, asal: 'akhir-bulan', kueri: 'tahun=2022&bulan=12&versi=berlaku' }, paket: [], keputusan: [], keputusanHari: '2023-01-10', rekon: [], indikator: [],
}
const paket = (id: number, nilai: bigint | null, dibayar: bigint, lain: Partial<PaketKini> = {}): PaketKini => ({
  id, unitId: 1, unit: 'Dinkes', nama: `Paket ${id}`, jenis: 'BARANG', metode: 'TENDER', pagu: sen(500n), status: 'AKTIF', putus: false, dibayar: sen(dibayar), kedudukan: { tahap: 'KONTRAK', sejak: null, berikut: null },
  kontrak: nilai === null ? null : { nomor: `K-${id}`, penyedia: 'CV', nilai: sen(nilai), mulai: '2022-02-01', selesai: '2022-11-30', tahunJamak: false }, ...lain,
} as unknown as PaketKini)

/** Two bidang in one urusan, three programs; unit 2 was not reported. */
const PENUH: DataLkpj = {
  ...KOSONG, versi: { murni: 'APBD murni', berlaku: 'APBD perubahan' }, wajib: 2, melapor: 1, seluruh: baris('kabupaten', 1_000_00n, 600_00n, { kode: '', murni: sen(900_00n) }),
  urusan: [baris('1', 1_000_00n, 600_00n)], bidang: [baris('1.02', 700_00n, 600_00n), baris('1.03', 300_00n, null)], program: [baris('1.02.01', 200_00n, 200_00n), baris('1.02.02', 500_00n, 400_00n, { murni: null }), baris('1.03.01', 300_00n, null)],
  kegiatan: [baris('1.02.01.2.01', 200_00n, 200_00n), baris('1.02.02.2.01', 500_00n, 400_00n), baris('1.03.01.2.01', 300_00n, null)],
  sub: [baris('11', 200_00n, 200_00n, { kode: '1.02.01.2.01.0001' }), baris('12', 500_00n, 400_00n, { kode: '1.02.02.2.01.0001' }), baris('13', 300_00n, null, { kode: '1.03.01.2.01.0001' })],
  tempat: [['11', '1.02.01.2.01', '1.02.01', '1.02'], ['12', '1.02.02.2.01', '1.02.02', '1.02'], ['13', '1.03.01.2.01', '1.03.01', '1.03']].map(([id = '', kegiatan = '', program = '', bidang = '']) => ({ subId: Number(id), unit: id === '13' ? 'PUPR' : 'Dinkes', kegiatan, program, bidang, urusan: '1' })),
  unit: [baris('1', 700_00n, 600_00n), baris('2', 300_00n, null)], jenis: [baris('5.1.02', 600_00n, 500_00n), baris('5.2.02', 400_00n, 100_00n)], sumber: [baris('9', 1_000_00n, 600_00n)],
  unitJenis: [{ unit: '1', jenis: '5.1.02', pagu: sen(600_00n), realisasi: sen(500_00n) }, { unit: '1', jenis: '5.2.02', pagu: sen(100_00n), realisasi: sen(100_00n) }, { unit: '2', jenis: '5.2.02', pagu: sen(300_00n), realisasi: null }],
  kendala: [
    { asalId: 1, unit: 'Dinkes', sub: null, kategori: 'Lahan', uraian: 'Lahan belum bersertifikat', rencana: 'Mengurus ke kantor pertanahan', status: 'TERBUKA', penyelesaian: null },
    { asalId: 2, unit: 'PUPR', sub: '1.03 Jalan', kategori: 'Cuaca', uraian: 'Hujan', rencana: null, status: 'SELESAI', penyelesaian: 'Pekerjaan diselesaikan Desember' },
  ],
  paket: [paket(1, 300n, 100n), paket(2, 200n, 200n, { kedudukan: { tahap: 'SELESAI', sejak: null, berikut: null } } as Partial<PaketKini>), paket(3, 100n, 0n, { status: 'DIBATALKAN' } as Partial<PaketKini>), paket(4, null, 0n)],
  rekon: [{ kunci: '5', unit: 'Dinkes', sub: null, kategori: 'PENGEMBALIAN', uraian: 'Setor kembali', dilaporkan: sen(600_00n), bkad: sen(590_00n) }],
}
const satu = (data: DataLkpj, kunci: string): Panel => pasti(susunPanel(PANEL_LKPJ, data).find((panel) => panel.kunci === kunci))
const nama = (panel: Panel): string[] => panel.tabel.baris.map(({ sel }) => (sel.nama?.jenis === 'teks' ? sel.nama.nilai : ''))

describe('tables of the LKPJ', () => {
  it.each([['an empty year', KOSONG], ['a year in which a unit has not reported', PENUH], ['a finished year', { ...PENUH, melapor: 2, bidang: PENUH.bidang.map((b) => ({ ...b, realisasi: b.pagu })), rekon: [], kendala: [] }]] as const)('%s: every panel is sound', (_, data) => {
    const panel = susunPanel(PANEL_LKPJ, data)
    for (const isi of panel) periksaPanel(isi)
    expect(new Set(panel.map(({ kunci }) => kunci)).size).toBe(panel.length)
  })
  it('an empty year asks and says what is missing', () => {
    expect(satu(KOSONG, 'lkpj-apbd')).toMatchObject({ judul: 'Berapa belanja 2022 yang terealisasi?', kosong: { judul: 'Belum ada pagu 2022' } })
    expect(satu(KOSONG, 'lkpj-sisa').tabel.baris).toEqual([])
    // nothing recorded is neither paid off nor agreed
    expect(satu(KOSONG, 'lkpj-kewajiban').kosong?.judul).toBe('Belum ada kontrak 2022 yang dicatat')
    expect(satu(KOSONG, 'lkpj-rekon').kosong?.judul).toBe('Belum ada selisih dengan BKAD yang dicatat dan diterima')
    expect(satu(KOSONG, 'lkpj-sisa').tabel.jumlah).toBeUndefined()
  })
  it('hangs every level under the one above it, in the order of the codes', () => {
    const rincian = satu(PENUH, 'lkpj-rincian')
    expect(rincian.tabel.baris.map(({ kunci, tingkat }) => `${tingkat} ${kunci}`)).toEqual([
      '0 urusan-1', '1 bidang-1.02', '2 program-1.02.01', '3 kegiatan-1.02.01.2.01', '4 sub-11', '2 program-1.02.02', '3 kegiatan-1.02.02.2.01', '4 sub-12', '1 bidang-1.03', '2 program-1.03.01', '3 kegiatan-1.03.01.2.01', '4 sub-13',
    ])
    expect(nama(satu(PENUH, 'lkpj-urusan'))).toEqual(['1 Nama 1', '1.02 Nama 1.02', '1.03 Nama 1.03'])
  })
  it('says what no report tells, and what the first version did not have', () => {
    const program = satu(PENUH, 'lkpj-program').tabel.baris
    expect(program.find(({ kunci }) => kunci === 'program-1.03.01')?.sel.realisasi).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
    expect(program.find(({ kunci }) => kunci === 'program-1.02.02')?.sel.murni).toEqual({ jenis: 'tanpa', nilai: 'tidak ada' })
  })
  it('a unit that has not handed in the last month is named: its figures are of months before, and what is left of them is no year’s end', () => {
    const unit = barisDari([capaian({ kunci: '1', realisasi: sen(600_00n), jumlahUnitMelapor: 0 }).posisi, capaian({ kunci: '2', realisasi: sen(1n) }).posisi, capaian({ kunci: '3', realisasi: null, jumlahUnitMelapor: 0 }).posisi], [])
    expect(unit.map(({ belum }) => belum)).toEqual([true, undefined, undefined])
    const data = { ...PENUH, unit: [baris('1', 700_00n, 600_00n, { belum: true }), baris('2', 300_00n, null)] }
    for (const kunci of ['lkpj-unit', 'lkpj-sisa']) expect(satu(data, kunci).tabel.baris.find((item) => item.kunci === '1')?.sel.nama, kunci).toMatchObject({ rinci: expect.stringContaining('belum lapor pada batas data') as string })
    expect(satu(data, 'lkpj-sisa').bacaan).toContain('1 unit belum melapor pada batas data')
    expect(satu(PENUH, 'lkpj-sisa').bacaan).not.toContain('pada batas data')
  })
  it('finds no realisasi of a month that nobody reported: what was recorded before is said to be of before', () => {
    const belum = (satu: BarisLkpj): BarisLkpj => ({ ...satu, belum: true })
    const data = { ...PENUH, melapor: 0, seluruh: PENUH.seluruh && belum(PENUH.seluruh), unit: [belum(pasti(PENUH.unit[0]))], bidang: PENUH.bidang.map((b) => ({ ...b, realisasi: sen(1n), belum: true as const })) }
    const kata = (kunci: string): string => { const { judul, bacaan = '' } = satu(data, kunci); return `${judul} | ${bacaan}`.replaceAll('\u00a0', ' ') }
    expect(kata('lkpj-apbd')).toMatch(/^Belum ada unit yang melaporkan belanja s\.d\. 31 Desember 2022; yang tercatat sebelumnya Rp600, 60,00% dari pagu \| Belum ada laporan dari 2 unit s\.d\. 31 Desember 2022; angka menurut laporan sebelumnya, bila ada; belum diaudit/)
    expect(kata('lkpj-urusan')).toBe('Bagaimana capaian setiap urusan? | ')
    expect(kata('lkpj-unit')).toContain('pagu terbesar Nama 1 (Rp700), belum lapor pada batas data')
    expect(kata('lkpj-sisa')).toMatch(/^Rp100 belanja 2022 tidak terserap menurut laporan yang ada; terbesar/)
    // one that was reported beside one that was not, or in part: the lowest of those that anybody knows
    expect(satu({ ...PENUH, bidang: [...PENUH.bidang, baris('1.04', 100n, 1n, { belum: true }), baris('1.05', 100n, 1n, { paguTakLapor: sen(50n) })] }, 'lkpj-urusan').judul).toMatch(/serapan terendah di antara yang melapor Nama 1\.02 85,71/)
    expect(satu(PENUH, 'lkpj-apbd').bacaan).toMatch(/^Menurut laporan 1 dari 2 unit s\.d\. 31 Desember 2022; 1 unit lain menurut laporan sebelumnya, bila ada; belum diaudit/)
    expect(satu(KOSONG, 'lkpj-apbd').bacaan).toMatch(/^Belum ada unit berpagu/)
  })
  it('says that no contract was written down, where there is none', () => {
    const { judul } = satu({ ...KOSONG, paket: [paket(4, null, 0n)] }, 'lkpj-paket')
    expect(judul).toContain('belum ada kontrak yang dicatat')
    expect(judul).not.toContain('Rp')
  })
  it('keeps a group that a later version gave up, so that the first version adds up, and does not count it as carried out', () => {
    const gugur = baris('3', 0n, null, { murni: sen(50_00n), fisik: { pagu: NOL, tertimbang: 0n } })
    const unit = satu({ ...PENUH, unit: [...PENUH.unit, gugur] }, 'lkpj-unit')
    expect(unit.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1', '2', '3'])
    expect(unit.tabel.baris.at(-1)?.sel).toMatchObject({ murni: { jenis: 'rupiah', nilai: 50_00n }, realisasi: { jenis: 'tanpa', nilai: 'tidak berpagu lagi' } })
    expect(unit.judul).toMatch(/^2 unit melaksanakan APBD/)
    const posisi = (kunci: string, pagu: bigint) => capaian({ kunci, kode: kunci, nama: kunci, pagu: sen(pagu) }, 12).posisi
    expect(barisDari([posisi('1', 70n)], [posisi('1', 60n), posisi('3', 50n), posisi('4', 0n)]).map(({ kunci, murni, pagu }) => [kunci, murni, pagu])).toEqual([['1', 60n, 70n], ['3', 50n, 0n]])
  })
  it('says of a group that came with a later version that the first had none, not nought: realisasi alone brings it into the first version’s position', () => {
    const posisi = (kunci: string, pagu: bigint, realisasi: bigint) => capaian({ kunci, kode: kunci, nama: kunci, pagu: sen(pagu), realisasi: sen(realisasi) }, 12).posisi
    const [lama, baru] = barisDari([posisi('1', 70n, 5n), posisi('2', 40n, 8n)], [posisi('1', 60n, 5n), posisi('2', 0n, 8n)])
    expect([lama?.murni, baru?.murni]).toEqual([60n, null])
    expect(satu({ ...PENUH, unit: [lama, baru].flatMap((isi) => isi ?? []) }, 'lkpj-unit').tabel.baris.map(({ sel }) => sel.murni)).toEqual([{ jenis: 'rupiah', nilai: 60n }, { jenis: 'tanpa', nilai: 'tidak ada' }])
  })
  it('parts what was not spent exactly, and leaves out what was not reported', () => {
    const { judul, bacaan, tabel } = satu(PENUH, 'lkpj-sisa')
    expect(judul.replaceAll('\u00a0', ' ')).toBe('Rp100 belanja 2022 tidak terserap; terbesar Nama 1 100,00%')
    expect(bacaan).toContain('1 unit belum melapor sebagian')
    expect(tabel.jumlah?.sel).toMatchObject({ jumlah: { nilai: 100_00n }, '5.1.02': { nilai: 100_00n }, '5.2.02': { nilai: NOL } })
    expect(tabel.baris.map(({ kunci, sel }) => [kunci, sel.jumlah])).toEqual([['1', { jenis: 'rupiah', nilai: 100_00n }], ['2', { jenis: 'tanpa', nilai: 'belum lapor' }]])
  })
  it('gives the largest rest in rupiah where units that spent more than their pagu make it more than the whole', () => {
    const unitJenis = [{ unit: '1', jenis: '5.1.02', pagu: sen(700_00n), realisasi: sen(600_00n) }, { unit: '2', jenis: '5.1.02', pagu: sen(0n), realisasi: sen(60_00n) }]
    expect(satu({ ...PENUH, unitJenis }, 'lkpj-sisa').judul.replaceAll('\u00a0', ' ')).toBe('Rp40 belanja 2022 tidak terserap; terbesar Nama 1 Rp100')
  })
  it('counts packages without the cancelled ones, and names contracts that were not paid in full', () => {
    expect(satu(PENUH, 'lkpj-paket').tabel.jumlah?.sel).toMatchObject({ banyak: { nilai: 3 }, selesai: { nilai: 1 }, kontrak: { nilai: 500n }, dibayar: { nilai: 300n } })
    const utang = satu(PENUH, 'lkpj-kewajiban')
    expect(nama(utang)).toEqual(['Paket 1'])
    expect(utang.tabel.jumlah?.sel.sisa).toEqual({ jenis: 'rupiah', nilai: 200n })
  })
  it('tells each obstacle once with what was done, the open ones first', () => {
    const { judul, tabel } = satu(PENUH, 'lkpj-kendala')
    expect(judul).toBe('2 permasalahan dicatat unit, 1 belum selesai')
    expect(tabel.baris.map(({ sel }) => [sel.keadaan, sel.rencana].map((isi) => (isi !== undefined && 'nilai' in isi ? isi.nilai : '')))).toEqual([['belum selesai', 'Mengurus ke kantor pertanahan'], ['selesai', 'Pekerjaan diselesaikan Desember']])
  })
  it('holds accepted differences as they were accepted', () => expect(satu(PENUH, 'lkpj-rekon').tabel.baris[0]?.sel).toMatchObject({ selisih: { nilai: 10_00n }, sebab: { nilai: 'Pengembalian atau setoran' } }))
})
