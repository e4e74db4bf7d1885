import { describe, expect, test } from 'vitest'
import type { BarisRup } from '../types'
import { belumDijawab, golongkan } from './golongkan'
import { hitungKontrol, yangDipahami } from './kontrol'
import type { Dunia, GolonganRup, PaketKenal, Putusan } from './types'

let urut = 0
const baris = (lain: Partial<BarisRup> = {}): BarisRup => ({
  urut: ++urut, lembar: 'A', nomor: urut, kelas: 'PAKET', sebab: null, kodeRup: String(40000000 + urut), nama: `Paket ${String(urut)}`, pagu: '1000.00', hps: null, jenis: 'BARANG', metode: 'TENDER', sumberDana: 'DAU', lokasi: null,
  pemilihan: 3, kontrak: null, selesai: null, diumumkan: '2023-01-10', batal: false, unitKode: '1', unitNama: 'Dinas A', subKode: '1.01.02.2.01.0001', subNama: 'Pengelolaan Obat', catatan: [], ...lain,
})
const kenal = (lain: Partial<PaketKenal> = {}): PaketKenal => ({
  id: 7, unitId: 1, subId: 11, kodeRup: '50000007', nama: 'Paket lama', jenis: 'BARANG', metode: 'TENDER', pagu: '1000.00', hps: null, sumberDana: 'DAU', lokasi: null, pemilihan: 3, kontrak: null, selesai: null, status: 'AKTIF', versi: 1, rupSejak: '2023-01-10', tahapAwal: null, adaKontrak: false, ...lain,
})
const dunia = (lain: Partial<Dunia> = {}): Dunia => ({
  tahun: 2023, namaBerkas: 'rup.csv', perTanggal: '2023-07-01', unitBawaan: null, lingkup: null, unit: new Map([['1|Dinas A', 1], ['2|Dinas B', 2], ['9|Dinas X', null]]), namaUnit: new Map([[1, 'Dinas A'], [2, 'Dinas B']]),
  sub: new Map([[1, [{ id: 11, kode: '1.01.02.2.01.0001', nama: 'Pengelolaan Obat' }, { id: 12, kode: '1.01.02.2.01.0002', nama: 'Gedung' }]], [2, []]]), paket: [], kodeLuar: new Set(), satuan: 1, ...lain,
})
const satu = (b: Partial<BarisRup>, d: Partial<Dunia> = {}, p: Putusan = {}) => golongkan([baris(b)], dunia(d), p)
const keadaan = ({ butir }: GolonganRup): string[] => butir.map((b) => b.keadaan)

describe('a row', () => {
  test('is new, the same, or another, field by field', () => {
    expect(satu({}).butir[0]).toMatchObject({ keadaan: 'BARU', rup: '2023-01-10', isi: { subId: 11, pagu: '1000.00', status: 'AKTIF' }, tanyaSub: null })
    expect(satu({ kodeRup: '50000007', nama: 'paket LAMA' }, { paket: [kenal()] }).butir[0]).toMatchObject({ keadaan: 'SAMA', paketId: 7 })
    expect(satu({ kodeRup: '50000007', nama: 'Paket lama', pagu: '1500.00', metode: 'E_PURCHASING', pemilihan: 5 }, { paket: [kenal()] }).butir[0]?.beda).toEqual([
      { kolom: 'pagu', sebelum: '1000.00', sesudah: '1500.00' }, { kolom: 'metode', sebelum: 'TENDER', sesudah: 'E_PURCHASING' }, { kolom: 'pemilihan', sebelum: '3', sesudah: '5' }])
  })
  test('with empty cells takes nothing away, and a plan that goes backwards is not taken', () => {
    const [b] = satu({ kodeRup: '50000007', nama: 'Paket lama', metode: null, jenis: null, sumberDana: null, pemilihan: null, subKode: '', subNama: '' }, { paket: [kenal({ lokasi: 'Liwa', hps: '900.00' })] }).butir
    expect(b).toMatchObject({ keadaan: 'SAMA' })
    expect(satu({ kodeRup: '50000007', nama: 'Paket lama', pemilihan: 9 }, { paket: [kenal({ kontrak: 5 })] }).butir[0]).toMatchObject({ keadaan: 'SAMA', catatan: [expect.stringContaining('tidak berurut') as string] })
  })
  test('of another unit is set aside unseen; of an unproven unit it is asked', () => {
    expect(keadaan(satu({ unitKode: '2', unitNama: 'Dinas B' }, { lingkup: new Set([1]) }))).toEqual(['BUKAN_UNIT'])
    const asing = { unitKode: '9', unitNama: 'Dinas X' }
    const h = satu(asing)
    expect(h.pertanyaan).toMatchObject([{ kunci: 'unit:9|Dinas X', baris: 1, nilai: '1000.00', pilihUnit: true }])
    expect(keadaan(satu(asing, {}, { 'unit:9|Dinas X': '1' }))).toEqual(['BARU'])
    expect(keadaan(satu(asing, {}, { 'unit:9|Dinas X': '0' }))).toEqual(['LEWAT'])
    expect(keadaan(satu(asing, {}, { 'unit:9|Dinas X': '77' }))).toEqual(['TANYA'])
    expect(satu({ ...asing, kodeRup: '50000007', nama: 'Paket lama' }, { paket: [kenal()] }).butir[0]).toMatchObject({ keadaan: 'SAMA', unitId: 1 })
    expect(satu({ unitKode: '', unitNama: '' }, { unitBawaan: 1 }).butir[0]).toMatchObject({ keadaan: 'BARU', unitId: 1 })
  })
  test('its sub-kegiatan is proven by code and name, else asked, never guessed', () => {
    expect(satu({ subNama: 'Gedung' }).butir[0]).toMatchObject({ isi: { subId: null }, tanyaSub: expect.stringContaining('sub:g:1|') as string })
    expect(satu({ subKode: '', subNama: 'gedung' }).butir[0]).toMatchObject({ isi: { subId: 12 } })
    expect(satu({ subNama: '' }).butir[0]).toMatchObject({ isi: { subId: 11 } })
    const h = satu({ subKode: '', subNama: '' })
    expect(h.tanyaSub).toHaveLength(1)
    expect(golongkan([h.butir[0]?.baris ?? baris()], dunia(), { [h.tanyaSub[0]?.kunci ?? '']: '12' }).butir[0]).toMatchObject({ isi: { subId: 12 }, tanyaSub: null })
    expect(golongkan([h.butir[0]?.baris ?? baris()], dunia(), { [h.tanyaSub[0]?.kunci ?? '']: '99' }).butir[0]).toMatchObject({ isi: { subId: null } })
  })
  test('under a known code with another name is asked; of another unit refused', () => {
    const d = { paket: [kenal()] }
    const h = satu({ kodeRup: '50000007', nama: 'Pekerjaan lain sama sekali' }, d)
    const kunci = h.pertanyaan[0]?.kunci ?? ''
    expect(keadaan(h)).toEqual(['TANYA'])
    expect(satu({ kodeRup: '50000007', nama: 'Pekerjaan lain sama sekali' }, d, { [kunci]: 'sama' }).butir[0]).toMatchObject({ keadaan: 'BERUBAH', beda: [{ kolom: 'nama' }] })
    expect(keadaan(satu({ kodeRup: '50000007', nama: 'Pekerjaan lain sama sekali' }, d, { [kunci]: 'lewati' }))).toEqual(['LEWAT'])
    expect(keadaan(satu({ kodeRup: '50000007', nama: 'Paket lama', unitKode: '2', unitNama: 'Dinas B' }, d))).toEqual(['TOLAK'])
    expect(keadaan(satu({ kodeRup: '60000001' }, { kodeLuar: new Set(['60000001']) }))).toEqual(['TOLAK'])
  })
  test('without a code is known by its name with its sub-kegiatan or its pagu; else it is asked', () => {
    const d = { paket: [kenal({ kodeRup: null, rupSejak: null })] }
    expect(satu({ kodeRup: null, nama: 'PAKET LAMA', pagu: '2000.00' }, d).butir[0]).toMatchObject({ keadaan: 'BERUBAH', beda: [{ kolom: 'pagu' }], rup: null })
    expect(keadaan(satu({ kodeRup: null, nama: 'PAKET LAMA', subKode: '', subNama: '' }, d))).toEqual(['SAMA'])
    expect(keadaan(satu({ kodeRup: null, nama: 'PAKET LAMA', pagu: '5.00', subKode: '', subNama: '' }, d))).toEqual(['TANYA'])
    const h = satu({ kodeRup: '40009999', nama: 'Paket lama' }, d)
    expect(h.pertanyaan[0]?.pilihan.map(({ nilai }) => nilai)).toEqual(['7', 'baru'])
    expect(satu({ kodeRup: '40009999', nama: 'Paket lama' }, d, { [h.pertanyaan[0]?.kunci ?? '']: '7' }).butir[0]?.beda.map(({ kolom }) => kolom)).toEqual(['kodeRup', 'rup'])
  })
})

describe('the same package on several rows', () => {
  const [a, b] = [baris({ kodeRup: '41111111', nama: 'Jalan' }), baris({ kodeRup: '41111111', nama: 'Jalan' })]
  test('equal rows count once', () => {
    const h = golongkan([a, b], dunia(), {})
    expect(keadaan(h)).toEqual(['BARU', 'LEWAT'])
    expect(hitungKontrol(h.butir)).toMatchObject([{ keadaan: 'BARU', nilai: 100_000n }, { keadaan: 'LEWAT', sebab: 'baris kembar, dihitung sekali', nilai: 100_000n }])
  })
  test('different rows are asked: one of them, or their sum', () => {
    const lain = { ...b, pagu: '500.00', subKode: '1.01.02.2.01.0002', subNama: 'Gedung' }
    const h = golongkan([a, lain], dunia(), {})
    expect(keadaan(h)).toEqual(['TANYA', 'TANYA'])
    expect(golongkan([a, lain], dunia(), { 'ganda:k:41111111': String(b.urut) }).butir.map(({ keadaan: k, isi }) => [k, isi?.pagu])).toEqual([['LEWAT', undefined], ['BARU', '500.00']])
    const d = golongkan([a, lain], dunia(), { 'ganda:k:41111111': 'jumlah' })
    expect(d.butir[0]).toMatchObject({ keadaan: 'BARU', isi: { pagu: '1500.00', subId: null } })
    expect(golongkan([a, { ...lain, nama: 'Kantor bupati' }], dunia(), { 'ganda:k:41111111': 'jumlah' }).butir.map((x) => x.keadaan)).toEqual(['TANYA', 'TANYA'])
  })
})

describe('what leaves the RUP', () => {
  test('is cancelled with its reason; with a contract it is asked; what is not here is named', () => {
    const b = { kodeRup: '50000007', nama: 'Paket lama', batal: true }
    expect(satu(b, { paket: [kenal()] }).butir[0]).toMatchObject({ keadaan: 'BATAL', isi: { status: 'DIBATALKAN', pagu: '1000.00' }, sebab: expect.stringContaining('rup.csv per 1 Juli 2023') as string })
    const h = satu(b, { paket: [kenal({ adaKontrak: true })] })
    expect(h.pertanyaan).toMatchObject([{ kunci: 'batal:7' }])
    expect(keadaan(satu(b, { paket: [kenal({ adaKontrak: true })] }, { 'batal:7': 'biarkan' }))).toEqual(['LEWAT'])
    expect(keadaan(satu(b))).toEqual(['LEWAT'])
    expect(keadaan(satu(b, { paket: [kenal({ status: 'DIBATALKAN' })] }))).toEqual(['SAMA'])
  })
  test('packages that a file of the same unit and kind does not name are listed, and stay unless it is said', () => {
    const d = { paket: [kenal(), kenal({ id: 8, kodeRup: '50000008', metode: 'SWAKELOLA', jenis: 'SWAKELOLA' }), kenal({ id: 9, kodeRup: '50000009', unitId: 2 })] }
    expect(satu({}, d).hilang.map(({ paketId, batalkan }) => [paketId, batalkan])).toEqual([[7, false]])
    expect(satu({}, d, { 'hilang:7': 'batal' }).hilang).toMatchObject([{ batalkan: true }])
    expect(satu({ kodeRup: null }, d).hilang).toEqual([])
  })
})

test('method and kind that the file does not tell are asked once, of new packages alone', () => {
  const tanpa = { metode: null, jenis: null }
  expect(satu(tanpa).pertanyaan.map(({ kunci }) => kunci)).toEqual(['metode', 'jenis'])
  expect(satu(tanpa, {}, { metode: 'PENGADAAN_LANGSUNG', jenis: 'KONSTRUKSI' }).butir[0]).toMatchObject({ keadaan: 'BARU', isi: { metode: 'PENGADAAN_LANGSUNG', jenis: 'KONSTRUKSI' } })
  expect(satu(tanpa, {}, { metode: 'SWAKELOLA' }).butir[0]).toMatchObject({ keadaan: 'BARU', isi: { jenis: 'SWAKELOLA' } })
  expect(keadaan(satu({ ...tanpa, kodeRup: '50000007', nama: 'Paket lama' }, { paket: [kenal()] }))).toEqual(['SAMA'])
})

test('thousands are asked before anything is applied, and multiply once', () => {
  const h = satu({}, { satuan: 1000 })
  expect(belumDijawab(h, {})).toHaveLength(1)
  const ya = satu({}, { satuan: 1000 }, { satuan: 'ya' })
  expect(ya.butir[0]?.isi?.pagu).toBe('1000000.00')
  expect(ya.pertanyaan[0]?.pilihan[0]?.akibat).toBe('Jumlahnya Rp1.000.000')
  expect(belumDijawab(ya, { satuan: 'entah' })).toHaveLength(1)
})

test('what is left out is said with its rupiah', () => {
  const h = golongkan([baris({ kelas: 'RUSAK', sebab: 'x', pagu: '70.00' }), baris({ subKode: '', subNama: '' })], dunia(), {})
  expect(yangDipahami(h, { lembar: [], satuan: 1, catatan: [], bukti: [{ kalimat: '', terpenuhi: false, selisih: '1.00' }] })).toEqual([
    '1 baris tidak terbaca senilai Rp70 tidak ikut disimpan', '1 baris jumlah berkas tidak sama dengan jumlah paketnya', '1 paket senilai Rp1.000 disimpan belum ditautkan ke sub-kegiatan'])
})

test('rows of one code that differ in what is not taken are no twins; their sum is in the control once; a package given up here is told', () => {
  const a = baris({ kodeRup: '41111111', nama: 'Rapat', pagu: '500.00', sidik: 1 })
  const b = { ...a, urut: a.urut + 1, nomor: a.nomor + 1, sidik: 2 }
  expect(keadaan(golongkan([a, b], dunia(), {}))).toEqual(['TANYA', 'TANYA'])
  const h = golongkan([a, b], dunia(), { 'ganda:k:41111111': 'jumlah' })
  expect(h.butir[0]?.isi?.pagu).toBe('1000.00')
  expect(hitungKontrol(h.butir).reduce((n, { nilai }) => n + nilai, 0n)).toBe(100_000n)
  const mati = satu({ kodeRup: '50000007', nama: 'Paket lama' }, { paket: [kenal({ status: 'DIBATALKAN' })] })
  expect(yangDipahami(mati, { lembar: [], bukti: [], satuan: 1, catatan: [] })).toEqual(['1 paket senilai Rp1.000 aktif di berkas, tetapi di sini tetap dibatalkan atau tidak dilaksanakan'])
})
