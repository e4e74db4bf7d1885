import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { BuktiJumlah } from '@/lib/lapor/berkas/bukti/jumlah'
import type { Uang } from '@/lib/lapor/berkas/nilai/angka'
import type { Urutan } from '@/lib/lapor/berkas/nilai/tanggal'
import { huruf, kosong, namaSel, teks } from '@/lib/lapor/berkas/nilai/teks'
import { sebutSen, tulisSen } from '@/lib/lapor/berkas/nilai/uang'
import type { BarisRup, BuktiRup } from '../types'
import type { LembarRup, Mentah } from './lembar'
import type { Peran } from './peran'
import { susunBaris } from './susun'
import { bacaKolomUang } from './uang'
import { belahRentang, urutanTanggal } from './waktu'

const WAKTU: readonly Peran[] = ['pemilihan', 'kontrak', 'selesai', 'diumumkan']

/** The order of day and month in the dates of a whole file. */
export const urutanBerkas = (semua: readonly LembarRup[]): Urutan | null =>
  urutanTanggal(semua.flatMap(({ baris }) => baris.flatMap(({ sel }) => WAKTU.flatMap((peran) => belahRentang(sel[peran])))))

/** What a sheet turns out to be once all of it is there. */
export interface AkhirLembar {
  baris: BarisRup[]
  bukti: BuktiRup[]
  ditolak: string | null
  /** money of contracts that the sheet tells and that is not taken */
  kontrak: number
}

const PUNYA: readonly Peran[] = ['metode', 'jenis', 'sumber', 'lokasi', 'pemilihan', 'hps']
/** Whether a row has more of a package than a name and money: then its name may well begin with "Total". */
const sepertiPaket = ({ sel }: Mentah): boolean => teks(sel.nama) !== '' && PUNYA.some((peran) => !kosong(sel[peran]))

export function selesaikanLembar(lembar: LembarRup, tempat: { tahun: number; urutan: Urutan | null; mulai: number }): AkhirLembar {
  const hasil: AkhirLembar = { baris: [], bukti: [], ditolak: null, kontrak: 0 }
  const kolom = lembar.kepala?.kolom ?? {}
  if (lembar.kepala?.dua) hasil.ditolak = `Lembar "${lembar.nama}" memiliki dua kolom pagu (${lembar.kepala.dua.map(huruf).join(' dan ')}) dan tidak disebut mana yang berlaku. Hapus salah satunya, atau beri kepala "Pagu sebelum" dan "Pagu setelah", lalu unggah lagi.`
  const uang = (peran: 'pagu' | 'hps' | 'nilaiKontrak'): ((nilai: NilaiBaca | undefined, nomor: number) => Uang) => {
    const letak = kolom[peran]
    if (letak === undefined) return () => null
    const baca = bacaKolomUang(letak, lembar.baris.map(({ nomor, sel }) => ({ nomor, nilai: sel[peran] ?? null })))
    if ('ditolak' in baca) hasil.ditolak ??= `Lembar "${lembar.nama}": ${baca.ditolak}`
    return 'ditolak' in baca ? () => null : (nilai, nomor) => baca.satu(nilai ?? null, nomor)
  }
  const [pagu, hps, kontrak] = [uang('pagu'), uang('hps'), uang('nilaiKontrak')]
  if (hasil.ditolak !== null) return hasil

  const bukti = new BuktiJumlah()
  const nilai = lembar.baris.map((satu): Uang => (satu.rumus ? { pesan: `${namaSel(satu.nomor, kolom.pagu ?? 0)} berisi rumus tanpa nilai tersimpan. Buka berkas di Excel, simpan ulang, lalu unggah lagi.` } : pagu(satu.sel.pagu, satu.nomor)))
  for (const [i, satu] of lembar.baris.entries()) {
    const isi = nilai[i]
    const sen = typeof isi === 'number' ? isi : 0
    // names of persons never get here: a total's words are not kept
    if (satu.macam === 'paket') bukti.angka(sen, '', [teks(satu.sel.unitKode), teks(satu.sel.unitNama), satu.unitKode, satu.unitNama, teks(satu.sel.subKode), satu.subKode].join('|'), true)
    else if (sen !== 0) bukti.baru(i, sen, satu.macam === 'jumlah', satu.macam === 'bagian')
    else bukti.batas()
  }
  bukti.akhir()
  const calon = new Map(bukti.calon.map((satu) => [satu.id, satu]))
  for (const [i, satu] of lembar.baris.entries()) {
    const urut = tempat.mulai + hasil.baris.length + 1
    const isi = nilai[i] ?? null
    const jumlah = calon.get(i)
    const k = satu.macam === 'paket' ? kontrak(satu.sel.nilaiKontrak, satu.nomor) : null
    if (typeof k === 'number') hasil.kontrak += k
    const paket = satu.macam === 'paket' || (satu.macam === 'jumlah' && !jumlah?.terbukti && sepertiPaket(satu))
    if (paket) {
      hasil.baris.push(susunBaris(satu, { urut, lembar: lembar.nama, pagu: isi, hps: hps(satu.sel.hps, satu.nomor), judul: lembar.judul, swakelola: isSwakelola(lembar), letakPagu: kolom.pagu ?? 0, ...tempat }))
      continue
    }
    if (jumlah === undefined) continue
    const kalimat = `Baris ${bilangan(satu.nomor)} lembar "${lembar.nama}", ${sebutSen(jumlah.nilai)}`
    const beda = jumlah.nilai - bukti.jumlah
    hasil.bukti.push(jumlah.terbukti
      ? { kalimat: `${kalimat}, sama dengan jumlah ${bilangan(jumlah.dari)} paket${jumlah.semua ? ' seluruhnya' : ''}.`, terpenuhi: true, selisih: null }
      : { kalimat: `${kalimat}, tidak sama dengan jumlah paket mana pun di sekitarnya${satu.macam === 'jumlah' ? `; seluruh paket lembar itu ${sebutSen(bukti.jumlah)}` : ''}.`, terpenuhi: false, selisih: tulisSen(beda) })
    hasil.baris.push({ ...susunBaris(satu, { urut, lembar: lembar.nama, pagu: isi, hps: null, judul: lembar.judul, swakelola: false, letakPagu: kolom.pagu ?? 0, ...tempat }), kelas: 'LEWAT', nama: '', kodeRup: null, sebab: jumlah.terbukti ? 'baris jumlah, terbukti' : 'baris jumlah yang tidak sama dengan paketnya', catatan: [] })
  }
  return hasil
}

/** Whether all rows of a sheet are swakelola: its columns or its title say so, and no column of methods says otherwise. */
function isSwakelola({ kepala, judul, nama }: LembarRup): boolean {
  const kata = `${nama} ${judul.kata}`.toLowerCase()
  return kepala?.kolom.tipeSwakelola !== undefined || (/swakelola/.test(kata) && !/penyedia/.test(kata))
}
