import { awalBesar, bilanganKata, daftarKata } from '@/lib/dasar/format/kalimat'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_STATUS_GERBANG, NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'
import { RUMUS } from '@/lib/realisasi/rumus'
import type { StatusGerbang } from '@/lib/realisasi/dak/types'
import { tanggal, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { hrefAlokasi, type DataDak, type DiGerbang } from './data'
import { namaAlokasi, rinciAlokasi, sisaHari, syaratKata } from './nama'

/** Gates of which no condition is told: an earlier one decides, or the money came. */
const DIAM: readonly StatusGerbang[] = ['salur', 'menunggu', 'gugur', 'tiada']
/** What asks for work stands first. */
const URUT: readonly StatusGerbang[] = ['belum', 'lewat', 'terpenuhi', 'salur', 'menunggu', 'gugur', 'tiada']

function baris({ satu: { alokasi }, gerbang }: DiGerbang, { kueri, hari }: Pick<DataDak, 'kueri' | 'hari'>): BarisTabel {
  const { tahap, tenggat, status, dapat, risiko, hangus } = gerbang
  const diam = DIAM.includes(status)
  return {
    kunci: `${alokasi.id}-${tahap}`, href: hrefAlokasi({ kueri, hari }, alokasi.id),
    sel: {
      nama: teks(namaAlokasi(alokasi), rinciAlokasi(alokasi)), tahap: teks(awalBesar(NAMA_TAHAP_DAK[tahap]), tulisTanggal(tenggat)), tenggat: tanggal(tenggat),
      status: teks(awalBesar(NAMA_STATUS_GERBANG[status]), diam ? undefined : sisaHari(gerbang.hari)),
      ya: teks(diam ? '' : syaratKata(gerbang, 'ya')), tidak: teks(diam ? '' : syaratKata(gerbang, 'tidak')), tanya: teks(diam ? '' : syaratKata(gerbang, 'tanya')),
      dapat: dapat === null ? tanpa('belum dapat dihitung') : status === 'tiada' || status === 'gugur' ? tanpa('tidak ada') : uang(dapat),
      risiko: uang(risiko), hangus: uang(hangus), per: tanggal(hari),
    },
  }
}

function judul(gerbang: readonly DiGerbang[]): string {
  const banyak = (...status: StatusGerbang[]): number => gerbang.filter((satu) => status.includes(satu.gerbang.status)).length
  const bagian = [[banyak('terpenuhi'), 'lengkap menunggu salur'], [banyak('belum'), 'belum lengkap'], [banyak('lewat'), 'lewat tenggat'], [banyak('salur'), 'sudah salur']] as const
  const kata = bagian.filter(([n]) => n > 0).map(([n, apa]) => `${bilanganKata(n)} ${apa}`)
  return kata.length === 0 ? 'Gerbang penyaluran tiap alokasi' : `${awalBesar(daftarKata(kata))}: gerbang penyaluran tiap alokasi`
}

/** Every payment of every allocation: which conditions are shown, which are not, which nobody wrote down. */
export const panelGerbang: DefinisiPanel<DataDak> = {
  kunci: 'dak-gerbang',
  susun: (data) => {
    const semua = data.alokasi.flatMap((satu) => satu.gerbang.map((gerbang) => ({ satu, gerbang })))
      .sort((a, b) => URUT.indexOf(a.gerbang.status) - URUT.indexOf(b.gerbang.status))
    const hidup = semua.filter(({ gerbang }) => !DIAM.includes(gerbang.status)).length
    if (semua.length === 0) return null
    return {
      kunci: 'dak-gerbang', judul: judul(semua),
      tabel: {
        ...(hidup > 0 && hidup < semua.length ? { tampil: hidup } : {}),
        caption: `Gerbang penyaluran DAK Fisik menurut catatan s.d. ${tulisTanggal(data.hari)}`,
        kolom: [
          { kunci: 'nama', nama: 'Alokasi' },
          { kunci: 'tahap', nama: 'Tahap dan tenggat' },
          { kunci: 'status', nama: 'Keadaan' },
          { kunci: 'ya', nama: 'Terpenuhi', lebar: true },
          { kunci: 'tidak', nama: 'Belum terpenuhi', lebar: true },
          { kunci: 'tanya', nama: 'Belum dicatat', lebar: true },
          { kunci: 'dapat', nama: 'Dapat disalurkan', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'risiko', nama: 'Terancam', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'hangus', nama: 'Lewat tenggat', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'tenggat', nama: 'Tanggal tenggat', rinci: true },
          { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: semua.map((satu) => baris(satu, data)),
      },
      rumus: [RUMUS.dakRisiko],
    }
  },
}
