import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { BuktiJumlah } from '@/lib/lapor/berkas/bukti/jumlah'
import type { Uang } from '@/lib/lapor/berkas/nilai/angka'
import type { Urutan } from '@/lib/lapor/berkas/nilai/tanggal'
import { huruf, namaSel, teks } from '@/lib/lapor/berkas/nilai/teks'
import { sebutSen, tulisSen } from '@/lib/lapor/berkas/nilai/uang'
import type { BarisRup, BuktiRup } from '../types'
import type { LembarRup, Mentah } from './lembar'
import { bacaJenis, bacaMetode, isiKode } from './arti'
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

/** Whether a row names how it is procured: then it is a package, though its name begins with "Total" and its money equals a neighbour's. */
const sepertiPaket = ({ sel }: Mentah): boolean => teks(sel.nama) !== '' && (bacaMetode(sel.metode) !== null || bacaJenis(sel.jenis) !== null)
/** A name and money alone, where the rows of the list tell more: perhaps the title of a part with the sum of what stands in it. */
const POLOS: readonly Peran[] = ['kodeRup', 'metode', 'jenis', 'sumber', 'lokasi', 'pemilihan', 'hps', 'nilaiKontrak', 'tipeSwakelola']
const isPolos = ({ macam, sel }: Mentah): boolean => macam === 'paket' && POLOS.some((peran) => sel[peran] !== undefined) && POLOS.every((peran) => isiKode(sel[peran]) === '')
const isPaket = (satu: Mentah): boolean => satu.macam === 'paket' || (satu.macam === 'jumlah' && sepertiPaket(satu))

export function selesaikanLembar(lembar: LembarRup, tempat: { tahun: number; urutan: Urutan | null; mulai: number }): AkhirLembar {
  const hasil: AkhirLembar = { baris: [], bukti: [], ditolak: null, kontrak: 0 }
  const kolom = lembar.kepala?.kolom ?? {}
  if (lembar.kepala?.dua) hasil.ditolak = `Lembar "${lembar.nama}" memiliki dua kolom pagu (${lembar.kepala.dua.map(huruf).join(' dan ')}) dan tidak disebut mana yang berlaku. Hapus salah satunya, atau beri kepala "Pagu sebelum" dan "Pagu setelah", lalu unggah lagi.`
  if (lembar.satuanHps) hasil.ditolak ??= `Lembar "${lembar.nama}" menyebut satuan uang yang berbeda pada kolom pagu dan HPS. Samakan, lalu unggah lagi.`
  const uang = (peran: 'pagu' | 'hps' | 'nilaiKontrak'): ((nilai: NilaiBaca | undefined, nomor: number) => Uang) => {
    const letak = kolom[peran]
    if (letak === undefined) return () => null
    const baca = bacaKolomUang(letak, lembar.baris.map(({ nomor, sel }) => ({ nomor, nilai: sel[peran] ?? null })))
    if ('ditolak' in baca) hasil.ditolak ??= `Lembar "${lembar.nama}": ${baca.ditolak}`
    return 'ditolak' in baca ? () => null : (nilai, nomor) => baca.satu(nilai ?? null, nomor)
  }
  const [pagu, hps, kontrak] = [uang('pagu'), uang('hps'), uang('nilaiKontrak')]
  if (hasil.ditolak !== null) return hasil

  const nilai = lembar.baris.map((satu): Uang => (satu.rumus ? { pesan: `${namaSel(satu.nomor, kolom.pagu ?? 0)} berisi rumus tanpa nilai tersimpan. Buka berkas di Excel, simpan ulang, lalu unggah lagi.` } : pagu(satu.sel.pagu, satu.nomor)))
  // a bare row is a title only where most rows tell more, and where it is proven to add up several packages beside it
  const kandidat = lembar.baris.flatMap((satu, i) => (isPolos(satu) ? [i] : []))
  const polos = new Set(kandidat.length * 2 > lembar.baris.length ? [] : kandidat)
  const hitung = (bukanPaket: ReadonlySet<number>): BuktiJumlah => {
    const bukti = new BuktiJumlah()
    for (const [i, satu] of lembar.baris.entries()) {
      const isi = nilai[i]
      const sen = typeof isi === 'number' ? isi : 0
      if (polos.has(i)) bukti.batas()
      // names of persons never get here: a total's words are not kept
      if (isPaket(satu) && !bukanPaket.has(i)) bukti.angka(sen, '', [teks(satu.sel.unitKode), teks(satu.sel.unitNama), satu.unitKode, satu.unitNama, teks(satu.sel.subKode), satu.subKode].join('|'), true)
      else if (sen !== 0) bukti.baru(i, sen, satu.macam === 'jumlah', satu.macam === 'bagian')
      else bukti.batas()
    }
    bukti.akhir()
    return bukti
  }
  const judul = new Set(polos.size === 0 ? [] : hitung(polos).calon.flatMap(({ id, terbukti, dari }) => (polos.has(id) && terbukti && dari >= 2 ? [id] : [])))
  const bukti = hitung(judul)
  const calon = new Map(bukti.calon.map((satu) => [satu.id, satu]))
  for (const [i, satu] of lembar.baris.entries()) {
    const urut = tempat.mulai + hasil.baris.length + 1
    const isi = nilai[i] ?? null
    const jumlah = calon.get(i)
    const k = isPaket(satu) ? kontrak(satu.sel.nilaiKontrak, satu.nomor) : null
    if (typeof k === 'number') hasil.kontrak += k
    if (isPaket(satu) && !judul.has(i)) {
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
