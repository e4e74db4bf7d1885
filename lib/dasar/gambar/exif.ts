import { segmen } from './segmen'

/** What a camera noted beside a photo, as far as it can be believed: the day as "YYYY-MM-DD" by the camera's clock, the place in degrees. */
export interface CatatanKamera {
  tanggal: string | null
  tempat: { lintang: number; bujur: number } | null
}

const KOSONG: CatatanKamera = { tanggal: null, tempat: null }
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] as const
const [EXIF_IFD, GPS_IFD, DIAMBIL, DIDIGITALKAN] = [0x8769, 0x8825, 0x9003, 0x9004] as const
const MAKS_BUTIR = 512

/** One directory of the TIFF block: where the value of each tag is. @throws RangeError past the end */
class Direktori {
  private readonly letak = new Map<number, { jumlah: number; di: number }>()

  constructor(private readonly tiff: DataView, private readonly kecil: boolean, mulai: number) {
    const banyak = Math.min(tiff.getUint16(mulai, kecil), MAKS_BUTIR)
    for (let i = 0; i < banyak; i++) {
      const di = mulai + 2 + 12 * i
      this.letak.set(tiff.getUint16(di, kecil), { jumlah: tiff.getUint32(di + 4, kecil), di: di + 8 })
    }
  }

  anak(tanda: number): Direktori | null {
    const butir = this.letak.get(tanda)
    return butir ? new Direktori(this.tiff, this.kecil, this.tiff.getUint32(butir.di, this.kecil)) : null
  }

  teks(tanda: number): string | null {
    const butir = this.letak.get(tanda)
    if (!butir || butir.jumlah > 64) return null
    const di = butir.jumlah <= 4 ? butir.di : this.tiff.getUint32(butir.di, this.kecil)
    return String.fromCharCode(...Array.from({ length: butir.jumlah }, (_, i) => this.tiff.getUint8(di + i))).replace(/\0.*$/s, '')
  }

  /** Degrees, minutes and seconds as degrees. */
  derajat(tanda: number): number | null {
    const butir = this.letak.get(tanda)
    if (butir?.jumlah !== 3) return null
    const di = this.tiff.getUint32(butir.di, this.kecil)
    const [d = 0, m = 0, s = 0] = [0, 8, 16].map((geser) => this.tiff.getUint32(di + geser, this.kecil) / this.tiff.getUint32(di + geser + 4, this.kecil))
    return d + m / 60 + s / 3600
  }
}

function bacaHari(teks: string | null): string | null {
  const [, tahun, bulan, hari] = /^(\d{4})[:-](\d{2})[:-](\d{2})/.exec(teks ?? '') ?? []
  if (tahun === undefined || Number(tahun) < 2000) return null
  const tulis = `${tahun}-${bulan}-${hari}`
  const waktu = new Date(`${tulis}T00:00:00Z`)
  return Number.isNaN(waktu.getTime()) || waktu.toISOString().slice(0, 10) !== tulis ? null : tulis
}

function bacaTempat(gps: Direktori | null): CatatanKamera['tempat'] {
  const [lintang, bujur] = [gps?.derajat(2) ?? Number.NaN, gps?.derajat(4) ?? Number.NaN]
  // 0, 0 is what a camera writes that found no satellite
  if (!(lintang <= 90 && bujur <= 180) || (lintang === 0 && bujur === 0)) return null
  const bulat = (nilai: number): number => Math.round(nilai * 100_000) / 100_000
  return { lintang: bulat(gps?.teks(1) === 'S' ? -lintang : lintang), bujur: bulat(gps?.teks(3) === 'W' ? -bujur : bujur) }
}

/** What the camera wrote into a JPEG; nothing where it wrote nothing, or nonsense. Its beginning is enough. Never throws. */
export function bacaExif(bytes: Uint8Array): CatatanKamera {
  try {
    for (const { penanda, isi, batas } of segmen(bytes)) {
      if (penanda !== 0xe1 || !EXIF.every((satu, i) => bytes[isi + i] === satu)) continue
      const tiff = new DataView(bytes.buffer, bytes.byteOffset + isi + EXIF.length, batas - isi - EXIF.length)
      const urut = tiff.getUint16(0)
      if (urut !== 0x4949 && urut !== 0x4d4d) return KOSONG
      const kecil = urut === 0x4949
      const induk = new Direktori(tiff, kecil, tiff.getUint32(4, kecil))
      const kamera = aman(() => induk.anak(EXIF_IFD))
      return { tanggal: aman(() => bacaHari(kamera?.teks(DIAMBIL) ?? kamera?.teks(DIDIGITALKAN) ?? null)), tempat: aman(() => bacaTempat(induk.anak(GPS_IFD))) }
    }
  } catch {
    // a file that breaks off, or is no JPEG: it says nothing
  }
  return KOSONG
}

/** Half of a block may be broken and the other half sound. */
function aman<T>(baca: () => T): T | null {
  try {
    return baca()
  } catch {
    return null
  }
}
