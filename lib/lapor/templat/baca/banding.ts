import { alamatSel } from '@/lib/dasar/buku/tulis'
import type { BukuBaca } from '@/lib/dasar/buku/types'
import type { Alamat, NilaiSel } from '@/lib/lapor/entri/utils'
import { bacaBlokAngka } from '@/lib/dasar/format/blok'
import type { Hak } from '@/lib/lapor/pelaporan/utils'
import { bacaSelBuku, tampilBaca } from './sel'
import { SIFAT_BIASA, tolakAngka } from './sifat'
import { LEMBAR_BARIS } from '../baris-baru'
import { KOLOM_LEMBAR, NAMA_LEMBAR, TANDA_KOLOM, type KolomIsi, type LembarIsi } from '../constants'
import { cariLetak, kembar, sifatSel, type BacaSifat, type Letak as LetakLembar } from './letak'
import type { KunciTemplat, SelBeda, SelTolak } from '../types'
import { alasanTerkunci, jenisBeda, kolomBaris, kunciDari } from '../utils'

/** What the file says against what its own key holds. The server's present values come into it later. */
export interface HasilBanding {
  beda: SelBeda[]
  tolak: SelTolak[]
  dibaca: number
  catatan: string[]
}

export interface KonteksBanding {
  hak: Hak
  /** what a row is called, by id */
  nama: ReadonlyMap<string, string>
}

type Letak = LetakLembar & { jenis: LembarIsi }

/** The month's target among the figures of the month: an entry in templates of before, told by a formula since. */
const isTargetBulan = (alamat: Alamat): alamat is Alamat & { jenis: 'fisik' } => alamat.jenis === 'fisik' && alamat.kolom === 'target'

type Konteks = KonteksBanding & { kunci: Pick<KunciTemplat, 'bulan' | 'target'> }

/** What is known of single cells of a sheet beforehand, by "row,column". */
interface Tanda {
  sifat: BacaSifat
  /** amounts written as text that can be read two ways beside the others of the sheet: the sentence with both */
  ganda: ReadonlyMap<string, string>
}

function tandai(letak: Letak): Tanda {
  const { lembar, barisNomor, kolom, jenis } = letak
  const tempat = KOLOM_LEMBAR[jenis].flatMap((satu) => (satu.jenis === 'teks' || !kolom.has(satu.kolom) ? [] : [kolom.get(satu.kolom) ?? 0]))
  const teks = lembar.baris.flatMap((sel, ke) =>
    ke <= barisNomor ? [] : tempat.flatMap((satu) => { const isi = sel[satu]; return typeof isi === 'string' && tolakAngka('uang', isi, SIFAT_BIASA) === null ? [{ kunci: `${ke},${satu}`, isi }] : [] }),
  )
  const hasil = bacaBlokAngka([teks.map(({ isi }) => isi)])[0] ?? []
  return {
    sifat: sifatSel(letak),
    ganda: new Map(teks.flatMap(({ kunci }, i): [string, string][] => { const satu = hasil[i]; return satu && !satu.ok ? [[kunci, satu.pesan]] : [] })),
  }
}

/** Reads one row against its key. */
function bandingkanBaris(letak: Letak, ke: number, id: string, seen: readonly NilaiSel[], { sifat, ganda }: Tanda, konteks: Konteks, hasil: HasilBanding): void {
  const sel = letak.lembar.baris[ke] ?? []
  const milik = KOLOM_LEMBAR[letak.jenis]
  kolomBaris(id).forEach((kolom, urut) => {
    const tempat = milik.includes(kolom) ? letak.kolom.get(kolom.kolom) : undefined
    const alamat = kolom.alamat(Number(id.slice(1)))
    if (tempat === undefined || (konteks.kunci.target && isTargetBulan(alamat))) return
    hasil.dibaca += 1
    const nilai = sel[tempat] ?? null
    const di = { alamat: `${letak.lembar.nama}!${alamatSel(ke, tempat)}`, baris: konteks.nama.get(id) ?? id, kolom: kolom.nama }
    const sebelum = seen[urut] ?? null
    const sifatnya = sifat(ke, tempat)
    const raguan = ganda.get(`${ke},${tempat}`)
    const baca = raguan === undefined ? bacaSelBuku(kolom.jenis, alamat, nilai, sifatnya) : { ok: false as const, pesan: raguan }
    if (baca.ok && baca.nilai === sebelum) return
    const terkunci = alasanTerkunci(konteks.hak, isTargetBulan(alamat) ? { jenis: 'target', sub: alamat.sub, bulan: konteks.kunci.bulan } : alamat)
    if (terkunci !== null) hasil.tolak.push({ ...di, nilai: tampilBaca(nilai), kalimat: `Sel ini tidak dapat Anda ubah. ${terkunci} Kembalikan isinya.` })
    else if (!baca.ok) hasil.tolak.push({ ...di, nilai: tampilBaca(nilai), kalimat: baca.pesan })
    else hasil.beda.push({ ...di, kunci: kunciDari(kolom, id), sebelum, sesudah: baca.nilai, jenis: jenisBeda(sebelum, baca.nilai), ...(sifatnya.rumus ? { dariRumus: true as const } : {}) })
  })
}

/** A row without a known id that holds entries: nothing is dropped silently. */
function tolakAsing(letak: Letak, ke: number, kalimat: string, hasil: HasilBanding): void {
  const baris = letak.lembar.baris[ke] ?? []
  const isi = KOLOM_LEMBAR[letak.jenis].flatMap((kolom): [KolomIsi, number][] => {
    const tempat = letak.kolom.get(kolom.kolom)
    return tempat === undefined || (baris[tempat] ?? null) === null ? [] : [[kolom, tempat]]
  })
  for (const [kolom, tempat] of isi) {
    hasil.tolak.push({ alamat: `${letak.lembar.nama}!${alamatSel(ke, tempat)}`, baris: `baris ${ke + 1} berkas`, kolom: kolom.nama, nilai: tampilBaca(baris[tempat] ?? null), kalimat })
  }
}

const BARIS_BARU = `Baris ini disisipkan dan tidak dikenal. Baris anggaran baru ditulis di lembar ${LEMBAR_BARIS.baris} atau di bagian Baris anggaran; hapus baris ini dari lembar ini.`

function bandingkanLembar(letak: Letak, kunci: ReadonlyMap<string, readonly NilaiSel[]>, konteks: Konteks, hasil: HasilBanding): void {
  const { lembar, barisNomor, kolomId, jenis } = letak
  const tanda = tandai(letak)
  const terlihat = new Map<string, number>()
  for (let ke = barisNomor + 1; ke < lembar.baris.length; ke++) {
    const id = lembar.baris[ke]?.[kolomId] ?? null
    if (id === 'J') continue
    const nilai = typeof id === 'string' ? kunci.get(id) : undefined
    if (typeof id !== 'string' || nilai === undefined) {
      tolakAsing(letak, ke, BARIS_BARU, hasil)
      continue
    }
    const pertama = terlihat.get(id)
    if (pertama !== undefined) tolakAsing(letak, ke, `Baris ini salinan dari baris ${pertama + 1}. Hapus salah satunya.`, hasil)
    else bandingkanBaris(letak, ke, id, nilai, tanda, konteks, hasil)
    terlihat.set(id, terlihat.get(id) ?? ke)
  }
  const hilang = [...kunci.keys()].filter((id) => !terlihat.has(id) && kolomBaris(id).some((kolom) => KOLOM_LEMBAR[jenis].includes(kolom)))
  if (hilang.length > 0) {
    const contoh = hilang.slice(0, 3).map((id) => konteks.nama.get(id) ?? id).join('; ')
    hasil.catatan.push(`${hilang.length} baris tidak ada lagi di lembar ${lembar.nama} (${contoh}${hilang.length > 3 ? '; …' : ''}). Isiannya di server tidak disentuh.`)
  }
}

/** Compares a returned workbook with its own key, cell by cell. Knows nothing of the server's present values. */
export function bandingkanBuku(buku: BukuBaca, kunci: KunciTemplat, konteks: KonteksBanding): HasilBanding {
  const hasil: HasilBanding = { beda: [], tolak: [], dibaca: 0, catatan: [] }
  const peta = new Map(kunci.baris)
  for (const jenis of kunci.target ? (['isian', 'kas', 'target'] as const) : (['isian', 'kas'] as const)) {
    const ada = cariLetak(buku, TANDA_KOLOM[jenis])
    if (ada === null) {
      hasil.catatan.push(`Lembar ${NAMA_LEMBAR[jenis]} tidak ada di berkas; isiannya di server tidak disentuh.`)
      continue
    }
    const letak = { ...ada, jenis }
    const ganda = kembar(letak)
    if (ganda.length > 0) {
      hasil.tolak.push({ alamat: letak.lembar.nama, baris: 'kepala tabel', kolom: `nomor ${ganda.join(', ')}`, nilai: '', kalimat: 'Nomor kolom ini ada dua. Hapus kolom salinannya, lalu unggah lagi.' })
      continue
    }
    const hilang = KOLOM_LEMBAR[jenis].filter(({ kolom }) => !letak.kolom.has(kolom))
    if (hilang.length > 0) hasil.catatan.push(`Kolom ${hilang.map(({ nama }) => nama).join(', ')} tidak ada di lembar ${letak.lembar.nama}; isiannya di server tidak disentuh.`)
    bandingkanLembar(letak, peta, { ...konteks, kunci }, hasil)
  }
  return hasil
}
