import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { bilangan, tanpa, teks } from '@/lib/lihat/panel/sel'
import type { BarisTabel, DefinisiPanel } from '@/lib/lihat/panel/types'
import type { Undangan } from '@/lib/rakor/kehadiran/types'
import { kalimatKuorum, terlambat, type HitungHadir } from '@/lib/rakor/kehadiran/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'

export interface DataHadir {
  rapat: Rapat
  undangan: readonly Undangan[]
  hitung: HitungHadir
}

interface Kelompok { kunci: string; nama: string; unitId: number | null; orang: Undangan[] }

/** Invitations by who is represented, in the order of the list; guests with their own office. */
function kelompokkan(undangan: readonly Undangan[]): Kelompok[] {
  const semua = new Map<string, Kelompok>()
  for (const satu of undangan) {
    const kunci = satu.unitId === null ? `luar-${satu.instansi.toLowerCase()}` : `unit-${satu.unitId}`
    const milik = semua.get(kunci) ?? { kunci, nama: satu.unitId === null ? satu.instansi : satu.singkat, unitId: satu.unitId, orang: [] }
    milik.orang.push(satu)
    semua.set(kunci, milik)
  }
  return [...semua.values()]
}

function baris({ kunci, nama, orang }: Kelompok, mulai: string | null): BarisTabel {
  const diundang = orang.filter(({ tamu }) => !tamu)
  const hadir = orang.filter(({ pada }) => pada !== null)
  const belum = diundang.filter(({ pada }) => pada === null).map(({ jabatan }) => jabatan)
  return {
    kunci, utama: mulai !== null && hadir.length === 0,
    sel: {
      nama: teks(nama), keadaan: hadir.length > 0 ? teks('terwakili') : tanpa('belum hadir'), diundang: bilangan(diundang.length), hadir: bilangan(hadir.length),
      terlambat: bilangan(mulai === null ? null : hadir.filter(({ pada }) => terlambat(pada, mulai)).length), belum: belum.length === 0 ? tanpa('lengkap') : teks(belum.join(', ')),
    },
  }
}

/** The finding: before the meeting who is invited, from its beginning on who is missing. */
function judul({ rapat, hitung }: DataHadir): string {
  const { undangan, unit, unitHadir, luar, hadir } = hitung
  if (undangan === 0) return 'Siapa yang diundang?'
  if (rapat.dimulaiPada === null && hadir === 0) return `${tulis(undangan)} undangan untuk ${tulis(unit)} unit${luar > 0 ? ` dan ${tulis(luar)} instansi luar` : ''}`
  return unit === 0 ? `${tulis(hadir)} dari ${tulis(undangan)} undangan hadir` : `${tulis(unitHadir)} dari ${tulis(unit)} unit terwakili, ${tulis(unit - unitHadir)} belum hadir`
}

/** Who is invited, who has come, who came late and who is missing, by unit; once the meeting has begun the missing ones stand first. */
export const panelHadir: DefinisiPanel<DataHadir> = {
  kunci: 'rakor-hadir',
  susun: (data) => {
    const { rapat, undangan, hitung } = data
    const mulai = rapat.dimulaiPada
    const semua = kelompokkan(undangan).map((satu) => ({ ...satu, baris: baris(satu, mulai) }))
    const urut = [...semua.filter((satu) => satu.baris.utama === true), ...semua.filter((satu) => satu.baris.utama !== true)]
    const telat = undangan.filter(({ pada }) => terlambat(pada, mulai)).length
    return {
      kunci: 'rakor-hadir',
      judul: judul(data),
      ...(hitung.undangan === 0 ? {} : {
        bacaan: `${akhiriTitik(kalimatKuorum(hitung))} ${tulis(hitung.hadir)} dari ${tulis(hitung.undangan)} undangan hadir${hitung.tamu > 0 ? `, dan ${tulis(hitung.tamu)} orang tanpa undangan` : ''}${telat > 0 ? `; ${tulis(telat)} datang sesudah rapat dimulai` : ''}.`,
      }),
      tabel: {
        caption: `Kehadiran ${namaRapat(rapat)} menurut unit${mulai === null ? '' : ', yang belum hadir dahulu'}`,
        kolom: [
          { kunci: 'nama', nama: 'Unit atau instansi' }, { kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'diundang', nama: 'Diundang', angka: true, satuan: 'orang' },
          { kunci: 'hadir', nama: 'Hadir', angka: true, satuan: 'orang' }, { kunci: 'terlambat', nama: 'Sesudah mulai', angka: true, satuan: 'orang', lebar: true }, { kunci: 'belum', nama: 'Belum hadir', lebar: true },
        ],
        baris: urut.map((satu) => satu.baris),
        ...(urut.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), diundang: bilangan(hitung.undangan), hadir: bilangan(hitung.hadir + hitung.tamu), terlambat: bilangan(mulai === null ? null : telat) } } }),
        tampil: 12,
      },
      rumus: [],
      kosong: { judul: 'Undangan belum disusun', isi: 'Kantor menyusunnya dari daftar unit pada hari rapat.' },
    }
  },
}
