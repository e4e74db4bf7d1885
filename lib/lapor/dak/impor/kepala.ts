import type { KolomDak } from './types'

/** A head cell as its words. */
const kata = (sel: string): string => sel.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9%]+/g, ' ').trim()
const isPersen = (judul: string): boolean => /%|\bpersen(tase)?\b/.test(judul)

/** A payment by its word, or by a number right behind the word for paying and at the end: "s.d. 3 Agustus 2023" is a day, no tahap. */
const tahapKe = (angka: string): RegExp => new RegExp(`\\b(?:tahap|thp) (?:${angka})\\b|\\b(?:salur|penyaluran|disalurkan|tersalur|rkun|rkud|transfer)(?: rp)? (?:${angka})(?: rp)?$`)
const BEBERAPA_TAHAP = /\b(?:i{1,3}|[123])(?: (?:s d|sd|sampai(?: dengan)?|dan))? (?:i{1,3}|[123])(?: rp)?$/
const TAHAP: readonly (readonly [RegExp, KolomDak])[] = [[BEBERAPA_TAHAP, 'salur'], [/\bsekaligus\b/, 'salur0'], [tahapKe('iii|3'), 'salur3'], [tahapKe('ii|2'), 'salur2'], [tahapKe('i|1'), 'salur1']]
/** What is planned, asked for or possible is no fact. */
const RENCANA = /\brencana\b(?! penyelesaian)|\b(?:prognos[ai]s?|proyeksi|estimasi|perkiraan|potensi|usul(?:an)?|pengajuan|diajukan|permintaan|dapat|akan|maksim(?:al|um))\b/

/** Amounts; the more exact words first. */
function artiUang(judul: string): KolomDak | null {
  if (/^(?:no|nomor|tanggal|tgl|volume|satuan|target|jumlah paket|paket)\b|\b(?:sisa|selisih|belum|kurang|deviasi|volume|target)\b/.test(judul) || RENCANA.test(judul)) return null
  if (/\b(?:serap\w*|penyerapan|terserap|sp2d|realisasi (?:dana|keuangan|belanja|penggunaan))\b/.test(judul)) return 'serap'
  if (/\brencana penyelesaian|nilai penyelesaian|penyelesaian kegiatan\b/.test(judul)) return 'rencana'
  if (/\b(?:salur|penyaluran|disalurkan|tersalur|rkun|rkud|transfer)\b/.test(judul) || /^(?:tahap|thp) (?:i{1,3}|[123])(?: rp)?$/.test(judul)) return TAHAP.find(([pola]) => pola.test(judul))?.[1] ?? 'salur'
  // "jumlah kontrak" may count them
  if (/\b(?:ndk|kontrak)\b/.test(judul)) return /\b(?:jumlah|banyak)\b/.test(judul) && !/\b(?:nilai|rp)\b/.test(judul) ? null : 'ndk'
  return /\b(?:pagu|alokasi)\b/.test(judul) ? 'pagu' : null
}

function artiTeks(judul: string): KolomDak | null {
  // the day of one of the figures (a contract's, a payment's) is not that of all
  if (/^(?:tanggal|tgl|hari)(?: (?:data|posisi|laporan|lrpd(?: co)?|pencatatan))?$|^per tanggal\b/.test(judul)) return 'tanggal'
  if (/^(?:dokumen|nomor dokumen|no dokumen|nomor surat|no surat|nomor lrpd(?: co)?|no lrpd(?: co)?|sumber data)$/.test(judul)) return 'dokumen'
  if (/^(?:mekanisme|cara|metode|jenis|pola)\b.*\b(?:salur|penyaluran)\b|^mekanisme$/.test(judul)) return 'mekanisme'
  if (/^(?:kode|kd)\b/.test(judul)) return /\b(?:sub kegiatan|kegiatan|rekening|opd|skpd|unit|satker)\b/.test(judul) ? null : 'kode'
  if (/\b(?:opd|skpd|perangkat daerah|unit|dinas|instansi)\b|penanggung jawab|pelaksana/.test(judul)) return 'unit'
  if (/\bsub ?bidang\b/.test(judul) && !/\bbidang.*\bsub ?bidang\b/.test(judul)) return 'subbidang'
  return /\bbidang\b|^(?:uraian|nama|jenis dak|jenis dak fisik|dak fisik|nama dana|sumber dana)\b/.test(judul) ? 'bidang' : null
}

/** What a head means; null: nothing here. */
export function artiKolom(teks: string): KolomDak | null {
  const judul = kata(teks)
  if (judul === '') return null
  if (/\b(?:output|keluaran|fisik)\b/.test(judul) && !/\bdak fisik\b/.test(judul)) return /\b(?:volume|vol|target|satuan|rencana|rp)\b/.test(judul) ? null : isPersen(judul) || /\b(?:capaian|realisasi|progres)\b/.test(judul) || judul === 'output' ? 'output' : null
  const teksSaja = artiTeks(judul)
  if (teksSaja !== null) return teksSaja
  return isPersen(judul) ? null : artiUang(judul)
}

/** The words of a column over its head rows; an empty cell of an upper row belongs to the cell to its left where the row below has words. */
function judulGabung(kepala: readonly (readonly string[])[], k: number): string {
  const bawah = kepala.at(-1)?.[k] ?? ''
  return kepala.map((baris, i) => {
    const sendiri = baris[k] ?? ''
    if (sendiri !== '' || i === kepala.length - 1 || bawah === '') return sendiri
    return baris.slice(0, k).findLast((satu) => satu !== '') ?? ''
  }).filter((satu, i, semua) => satu !== '' && satu !== semua[i - 1]).join(' ')
}

/** A row that only numbers the columns: 1 2 3, (1) (2) (3), "4 = 3/2". */
export const isNomorKolom = (sel: readonly string[]): boolean => {
  const isi = sel.filter((satu) => satu !== '')
  return isi.length > 2 && isi.every((satu) => /^\(?\d{1,2}\)?(?:\s*=.*)?$/.test(satu)) && isi.every((satu, i) => i === 0 || Number.parseInt(satu.replace('(', ''), 10) > Number.parseInt(isi[i - 1]?.replace('(', '') ?? '', 10))
}

const berangka = (sel: readonly string[]): boolean => sel.some((satu) => /^(?:rp\.?\s*)?\d[\d.,]{4,}$/i.test(satu))

export interface Kepala {
  /** index of its first row, and how many rows it has */
  awal: number
  tinggi: number
  judul: readonly string[]
  arti: readonly (KolomDak | null)[]
}

/** The head of the table: one to three rows among the first thirty that name most columns; null: there is none. */
export function cariKepala(baris: readonly (readonly string[])[]): Kepala | null {
  let [terbaik, nilai]: [Kepala | null, number] = [null, 0]
  for (let awal = 0; awal < Math.min(30, baris.length); awal++) {
    for (let tinggi = 1; tinggi <= 3; tinggi++) {
      const kepala = baris.slice(awal, awal + tinggi)
      if (kepala.length < tinggi || kepala.some((sel) => isNomorKolom(sel) || berangka(sel))) break
      const lebar = Math.max(...kepala.map((sel) => sel.length))
      const judul = Array.from({ length: lebar }, (_, k) => judulGabung(kepala, k))
      const arti = judul.map(artiKolom)
      const ada = new Set(arti.filter((satu) => satu !== null))
      const sah = (ada.has('kode') || ada.has('bidang') || ada.has('subbidang')) && ['ndk', 'salur', 'salur0', 'salur1', 'salur2', 'salur3', 'rencana', 'output'].some((satu) => ada.has(satu as KolomDak))
      // of two that name as much, the one without the title above it
      const lebihRapat = terbaik !== null && ada.size === nilai && awal > terbaik.awal && awal + tinggi === terbaik.awal + terbaik.tinggi
      if (sah && (ada.size > nilai || lebihRapat)) [terbaik, nilai] = [{ awal, tinggi, judul, arti }, ada.size]
    }
  }
  return terbaik
}
