import { tanggal } from '@/lib/dasar/format/tanggal'
import { rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import { bedakan, hariRup, isiJadi, metodeJenis } from './beda'
import type { BarisUnit } from './ganda'
import { kunciSub, subTerbukti } from './tempat'
import type { ButirRup, Dunia, PaketKenal, PertanyaanRup, Putusan } from './types'

export const butirKosong = (baris: ButirRup['baris'], keadaan: ButirRup['keadaan'], sebab: string | null, unitId: number | null = null): ButirRup =>
  ({ baris, keadaan, sebab, unitId, paketId: null, versi: null, isi: null, beda: [], rup: null, tanyaSub: null, catatan: baris.catatan })

/** A row by which the RUP withdraws a package. */
function butirBatal({ baris, unitId }: BarisUnit, kenal: PaketKenal | null, { perTanggal, namaBerkas }: Dunia, putusan: Putusan): ButirRup | { tanya: PertanyaanRup } {
  if (kenal === null) return butirKosong(baris, 'LEWAT', 'dibatalkan di RUP dan tidak ada di sini', unitId)
  if (kenal.status !== 'AKTIF') return { ...butirKosong(baris, 'SAMA', null, unitId), paketId: kenal.id }
  const kunci = `batal:${kenal.id}`
  if (kenal.adaKontrak && putusan[kunci] !== 'batal') {
    if (putusan[kunci] === 'biarkan') return butirKosong(baris, 'LEWAT', 'dibatalkan di RUP, paketnya dibiarkan menurut jawaban', unitId)
    return { tanya: {
      kunci, judul: `Paket berkontrak "${kenal.nama.slice(0, 120)}" tidak aktif lagi di RUP`, uraian: 'RUP yang direvisi mendapat kode baru, dan kode lamanya menjadi tidak aktif.', baris: 1, nilai: kenal.pagu,
      pilihan: [{ nilai: 'biarkan', nama: 'Biarkan: kontraknya tetap berjalan' }, { nilai: 'batal', nama: 'Batalkan paketnya' }],
    } }
  }
  const penjelasan = `Tidak aktif lagi di RUP menurut berkas ${namaBerkas.slice(0, 120)} per ${tanggal(perTanggal)}.`
  const { subId, kodeRup, nama, jenis, metode, pagu, hps, sumberDana, lokasi, pemilihan, kontrak, selesai } = kenal
  const isi = { subId, kodeRup, nama, jenis, metode, pagu, hps, sumberDana, lokasi, pemilihan, kontrak, selesai, status: 'DIBATALKAN' as const }
  return { ...butirKosong(baris, 'BATAL', penjelasan, unitId), paketId: kenal.id, versi: kenal.versi, isi, beda: [{ kolom: 'status', sebelum: kenal.status, sesudah: 'DIBATALKAN' }] }
}

/** A row whose package is known: what it would write. Only the file-wide answers may still be missing. */
export function butirPaket(satu: BarisUnit, kenal: PaketKenal | null, dunia: Dunia, putusan: Putusan): ButirRup | { tanya: PertanyaanRup } | { kurang: ('metode' | 'jenis')[] } {
  const { baris, unitId } = satu
  if (baris.batal) return butirBatal(satu, kenal, dunia, putusan)
  const { metode, jenis } = metodeJenis(baris, kenal, putusan)
  if (metode === null || jenis === null) return { kurang: [...(metode === null ? ['metode' as const] : []), ...(jenis === null ? ['jenis' as const] : [])] }
  const catatan = [...baris.catatan]
  const sub = subTerbukti(baris, dunia.sub.get(unitId) ?? [])
  const jawab = putusan[kunciSub(baris, unitId)]
  const menyebut = baris.subKode !== '' || baris.subNama !== ''
  const dijawab = jawab === undefined ? undefined : (dunia.sub.get(unitId) ?? []).find(({ id }) => String(id) === jawab)
  const subId = sub?.id ?? dijawab?.id ?? kenal?.subId ?? null
  if (menyebut && sub === null && !dijawab && kenal?.subId) catatan.push('Sub-kegiatan di berkas tidak terbukti; tautan yang ada tetap')
  const isi = isiJadi(baris, kenal, { metode, jenis, subId }, catatan)
  if (isi.hps !== null && senFromText(isi.hps) > senFromText(isi.pagu)) catatan.push(`HPS ${rupiah(senFromText(isi.hps))} melebihi pagu paket`)
  if (kenal !== null && kenal.status !== 'AKTIF') catatan.push('Di sini dibatalkan atau tidak dilaksanakan; keadaannya tetap')
  const rup = hariRup(baris, kenal, { perTanggal: dunia.perTanggal, kode: isi.kodeRup }, catatan)
  const beda = kenal === null ? [] : [...bedakan(isi, kenal), ...(rup === null ? [] : [{ kolom: 'rup' as const, sebelum: null, sesudah: rup }])]
  return {
    baris, keadaan: kenal === null ? 'BARU' : beda.length === 0 ? 'SAMA' : 'BERUBAH', sebab: null, unitId, paketId: kenal?.id ?? null, versi: kenal?.versi ?? null, isi, beda, rup,
    tanyaSub: subId === null ? kunciSub(baris, unitId) : null, catatan,
  }
}
