import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Konteks } from '../konteks'
import type { PembacaLembar, TabelLembar } from '../lembar'
import type { Pertanyaan } from '../types'
import { kutip } from '../nilai/teks'
import { sebutSen } from '../nilai/uang'

const pilihanBulan = (bulan: readonly number[]): Pertanyaan['pilihan'] => bulan.map((b) => ({ nilai: String(b), nama: namaBulan(b) }))

/** Which month the file is of: the title says another than was chosen, or nobody says. */
function tanyaBulan({ rencana: { bentuk, judul, bulan, kolom, jendela }, pembaca }: TabelLembar, { tempat, bagian }: Konteks): Pertanyaan[] {
  if (bagian.size > 1) return []
  if (bentuk.waktu === 'tanpa' || bulan.length > 0 || pembaca.waktu.berkolom || tempat.jawaban.bulan !== undefined) return []
  const dariJudul = judul.tahun === 0 || judul.tahun === tempat.tahun ? judul.bulan : 0
  if (dariJudul > 0 && tempat.bulan !== null && dariJudul !== tempat.bulan) {
    return [{
      kunci: 'bulan', judul: 'Bulan mana yang benar?', cara: 'pilih', pilihan: pilihanBulan([dariJudul, tempat.bulan]),
      uraian: `Berkas menyebut ${namaBulan(dariJudul)} (${kutip(judul.asalBulan, 100)}), yang dipilih ${namaBulan(tempat.bulan)}.`,
    }]
  }
  // "Realisasi s.d. Juni" names the month, too
  const dariKolom = jendela.arti[kolom[bentuk.tambah ?? ''] ?? -1]?.bulan ?? 0
  if (dariJudul === 0 && dariKolom > 0 && tempat.bulan !== null && dariKolom !== tempat.bulan) {
    return [{ kunci: 'bulan', judul: 'Bulan mana yang benar?', cara: 'pilih', pilihan: pilihanBulan([dariKolom, tempat.bulan]), uraian: `Kolom angkanya menyebut ${namaBulan(dariKolom)}, yang dipilih ${namaBulan(tempat.bulan)}.` }]
  }
  if (bentuk.waktu !== 'tanggal' || pembaca.waktu.bawaan > 0) return []
  return [{
    kunci: 'bulan', judul: 'Angka di berkas ini untuk bulan apa?', cara: 'pilih', pilihan: pilihanBulan([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    uraian: 'Berkas tidak memuat tanggal, dan judulnya tidak menyebut bulan.',
  }]
}

/** Figures that add up from January where those of one month are wanted. */
/** The rest of the pagu beside it proves it, or the words of the columns. */
function sebabKumulatif({ rencana: { bentuk, judul, kolom, jendela }, pembaca }: TabelLembar, { catatan }: Konteks): string | null {
  const k = kolom[bentuk.tambah ?? ''] ?? -1
  const arti = jendela.arti[k]
  const nama = kutip((jendela.jalur[k] ?? []).join(' / '))
  if (arti?.waktu === 'sampai') return `Kolom ${nama} menyebut jumlah sampai dengan bulan itu.`
  if (pembaca.waktu.berkolom || !arti) return null
  if (judul.sampai && arti.waktu === null) return `Judul ${kutip(judul.asalBulan, 100)} menyebut jumlah sampai dengan bulan itu.`
  if (kolom.lalu !== undefined && arti.waktu === null) return `Di samping kolom realisasi bulan lalu ada kolom ${nama}, yang agaknya jumlah keduanya.`
  // a title that names one month, and not until it, says itself what the figures are
  if (judul.bulan > 0) return null
  const [cocok, beda] = [catatan.get('sisa:cocok'), catatan.get('sisa:beda')]
  return cocok && cocok.banyak > (beda?.banyak ?? 0) ? `Pada ${cocok.banyak} baris pagu dikurangi kolom ${nama} sama dengan sisa pagunya: itu jumlah sejak Januari.` : null
}

function tanyaKumulatif(tabel: TabelLembar, ctx: Konteks, jumlah: number): Pertanyaan[] {
  const { rencana: { bentuk, bulan }, pembaca } = tabel
  const { tempat } = ctx
  // percentages of progress are cumulative by what they are
  if (bentuk.persen || bentuk.waktu !== 'tanggal' || bulan.length > 0 || tempat.jawaban.kumulatif !== undefined) return []
  const sebab = sebabKumulatif(tabel, ctx)
  if (sebab === null) return []
  const ke = pembaca.waktu.bawaan
  if (ke === 1) return []
  return [{
    kunci: 'kumulatif', judul: 'Angka satu bulan, atau jumlah sejak Januari?', cara: 'pilih',
    uraian: `${sebab} Realisasi dicatat per bulan. Bila angkanya memang jumlah sejak Januari, unggah berkas dengan angka bulan itu saja.`,
    pilihan: [{ nilai: 'bulan', nama: ke > 0 ? `Angka ini hanya untuk ${namaBulan(ke)}` : 'Angka ini hanya untuk satu bulan', akibat: `Yang dibaca ${sebutSen(jumlah)}` }],
  }]
}

/** Lines between the rows name other months than the one above them. */
function tanyaBagian({ bagian, berganti, tempat }: Konteks): Pertanyaan[] {
  // sheets that name their own months need no question, unless another was chosen
  if (bagian.size < 2 || tempat.jawaban.bagian !== undefined || (!berganti && tempat.bulan === null)) return []
  return [{
    kunci: 'bagian', judul: 'Berkas memuat bagian dari beberapa bulan', cara: 'pilih', uraian: `Judul di antara baris menyebut ${[...bagian.keys()].map(namaBulan).join(', ')}.`,
    pilihan: [{ nilai: 'sendiri', nama: 'Tiap bagian untuk bulannya sendiri' }, ...[...bagian].map(([b, nilai]) => ({ nilai: String(b), nama: `Hanya bagian ${namaBulan(b)}`, akibat: `Yang dibaca ${sebutSen(nilai)}` }))],
  }]
}

/** Rows of several stages of the budget, of which one is meant. */
function tanyaTahap({ tahap, tempat }: Konteks, terpilih: string | null): Pertanyaan[] {
  if (tahap.size === 0 || terpilih !== null) return []
  return [{
    kunci: 'tahap', judul: 'Tahapan APBD mana yang dipakai?', cara: 'pilih',
    uraian: `Berkas memuat tahapan ${[...tahap.keys()].map((satu) => kutip(satu)).join(', ')}${tempat.tahap === null ? '' : `, yang dipilih ${kutip(tempat.tahap)}`}.`,
    pilihan: [...tahap].map(([nama, { banyak, nilai }]) => ({ nilai: nama, nama, akibat: `${banyak} baris, ${sebutSen(nilai)}` })),
  }]
}

/** Everything about month, period and stage that has to be asked. */
export function tanyaWaktu(lembar: readonly PembacaLembar[], ctx: Konteks, tahap: string | null): Pertanyaan[] {
  const tabel = lembar.filter(({ dibaca }) => dibaca).flatMap((satu) => satu.tabel.filter(({ dipilih }) => dipilih))
  const jumlah = lembar.reduce((total, { rekap }) => total + rekap.nilaiAngka, 0)
  const semua = [...tabel.flatMap((satu) => [...tanyaBulan(satu, ctx), ...tanyaKumulatif(satu, ctx, jumlah)]), ...tanyaTahap(ctx, tahap), ...tanyaBagian(ctx)]
  return semua.filter((satu, i) => semua.findIndex(({ kunci }) => kunci === satu.kunci) === i)
}
