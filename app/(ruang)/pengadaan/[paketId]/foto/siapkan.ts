import { bacaExif, type CatatanKamera } from '@/lib/dasar/gambar/exif'
import { MAKS_ASLI, MAKS_KECIL, SISI_FOTO, SISI_KECIL, SISI_MIN, TUJUAN } from '@/lib/lapor/pengadaan/foto/constants'

/** A chosen photo made ready to be sent: smaller, as JPEG, without what the camera wrote; that is handed over to be shown and asked about. */
export interface FotoSiap extends CatatanKamera {
  besar: Blob
  kecil: Blob
  /** the thumbnail as an address, to be looked at before it is sent */
  pratinjau: string
}

/** Why a chosen file cannot be sent, in words for its chooser. */
export class FotoGagal extends Error {}

const HEIC = 'Peramban ini tidak dapat membuka foto HEIC. Di iPhone pilih Pengaturan, Kamera, Format, Paling Kompatibel; atau simpan foto ini sebagai JPEG lalu pilih lagi.'
const [MUTU, TURUN] = [[0.82, 0.72, 0.62, 0.5, 0.4], 0.85] as const

type Jenis = 'jpeg' | 'png' | 'webp' | 'heic' | null
/** What a file is by its first bytes, whatever it is called. */
function jenisDari(awal: Uint8Array): Jenis {
  const huruf = (dari: number, sampai: number): string => String.fromCharCode(...awal.subarray(dari, sampai))
  if (awal[0] === 0xff && awal[1] === 0xd8) return 'jpeg'
  if (huruf(1, 4) === 'PNG') return 'png'
  if (huruf(0, 4) === 'RIFF' && huruf(8, 12) === 'WEBP') return 'webp'
  return huruf(4, 8) === 'ftyp' && /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(huruf(8, 12)) ? 'heic' : null
}

function lukis(gambar: ImageBitmap, sisi: number): HTMLCanvasElement {
  const skala = Math.min(1, sisi / Math.max(gambar.width, gambar.height))
  const kanvas = document.createElement('canvas')
  kanvas.width = Math.max(1, Math.round(gambar.width * skala))
  kanvas.height = Math.max(1, Math.round(gambar.height * skala))
  const kuas = kanvas.getContext('2d')
  if (kuas === null) throw new FotoGagal('Peramban kehabisan memori untuk foto ini. Tutup tab lain, lalu pilih lagi.')
  // a picture with holes, which JPEG does not know, lies on white
  kuas.fillStyle = '#fff'
  kuas.fillRect(0, 0, kanvas.width, kanvas.height)
  kuas.imageSmoothingQuality = 'high'
  kuas.drawImage(gambar, 0, 0, kanvas.width, kanvas.height)
  return kanvas
}

const jadiJpeg = (kanvas: HTMLCanvasElement, mutu: number): Promise<Blob | null> => new Promise((terima) => kanvas.toBlob(terima, 'image/jpeg', mutu))

/** As good as `maks` bytes allow: coarser first, then smaller. */
async function padatkan(gambar: ImageBitmap, sisi: number, maks: number): Promise<{ blob: Blob; kanvas: HTMLCanvasElement; mutu: number }> {
  for (let kini = sisi; kini >= sisi / 4; kini = Math.round(kini * TURUN)) {
    const kanvas = lukis(gambar, kini)
    for (const mutu of MUTU) {
      const blob = await jadiJpeg(kanvas, mutu)
      if (blob !== null && blob.type === 'image/jpeg' && blob.size <= maks) return { blob, kanvas, mutu }
    }
  }
  throw new FotoGagal('Foto ini tidak dapat diperkecil di peramban ini. Simpan sebagai JPEG yang lebih kecil, lalu pilih lagi.')
}

/**
 * Makes a chosen file ready: turned upright, at most 1.600 pixels and 400 kB, with a thumbnail.
 * @throws FotoGagal, saying why it cannot be sent
 */
export async function siapkanFoto(berkas: File): Promise<FotoSiap> {
  if (berkas.size > MAKS_ASLI) throw new FotoGagal(`Berkas ini ${Math.round(berkas.size / 1_000_000)} MB; paling besar ${MAKS_ASLI / 1_000_000} MB.`)
  const awal = new Uint8Array(await berkas.slice(0, 262_144).arrayBuffer())
  const jenis = jenisDari(awal)
  if (jenis === null) throw new FotoGagal('Berkas ini bukan foto. Pilih foto JPEG, PNG, atau WebP.')
  const gambar = await createImageBitmap(berkas, { imageOrientation: 'from-image' }).catch(() => null)
  if (gambar === null) throw new FotoGagal(jenis === 'heic' ? HEIC : 'Foto ini rusak atau tidak dapat dibuka peramban. Pilih salinan lain.')
  try {
    const skala = Math.min(1, SISI_FOTO / Math.max(gambar.width, gambar.height))
    if (Math.min(gambar.width, gambar.height) * skala < SISI_MIN) throw new FotoGagal(`Foto ini ${gambar.width} x ${gambar.height} piksel, terlalu kecil atau terlalu pipih untuk menjadi bukti.`)
    const besar = await padatkan(gambar, SISI_FOTO, TUJUAN)
    const kecil = await padatkan(gambar, SISI_KECIL, MAKS_KECIL)
    const catatan = jenis === 'jpeg' ? bacaExif(awal) : { tanggal: null, tempat: null }
    return { ...catatan, besar: besar.blob, kecil: kecil.blob, pratinjau: kecil.kanvas.toDataURL('image/jpeg', kecil.mutu) }
  } finally {
    gambar.close()
  }
}
