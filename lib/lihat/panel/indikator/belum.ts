import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import type { DeretTercatat, TitikDeret } from '@/lib/lapor/indikator/types'
import { BULAN_FREKUENSI, NAMA_FREKUENSI } from '@/lib/lapor/indikator/utils'
import { hariTitik } from '@/lib/realisasi/indikator/lintasan'
import { tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataIndikator } from './data'
import { kabupatenSaja, namaDeret } from './kata'

/** Whole months from a day to another; 0 within one. */
const bulanLewat = (dari: string, sampai: string): number => {
  const [a, b] = [dari, sampai].map((satu) => satu.split('-').map(Number))
  const [ta = 0, ba = 0, ha = 0] = a ?? []
  const [tb = 0, bb = 0, hb = 0] = b ?? []
  return (tb - ta) * 12 + bb - ba - (hb < ha && !(bb !== ba && hb >= 28) ? 1 : 0)
}

/** The latest value of a series that ran out of date: more than one of its periods ago; undefined: it is up to date. null: it never had one. */
function terlambat(deret: DeretTercatat, hari: string): TitikDeret | null | undefined {
  const terakhir = kabupatenSaja(deret).at(-1)
  if (!terakhir) return null
  return bulanLewat(hariTitik(terakhir), hari) > BULAN_FREKUENSI[deret.frekuensi] ? terakhir : undefined
}

/** Series without a value for more than one of their periods. */
export const panelBelum: DefinisiPanel<DataIndikator> = {
  kunci: 'indikator-belum',
  susun: ({ deret, hari }) => {
    const diikuti = deret.filter(({ berakhir }) => !berakhir)
    if (diikuti.length === 0) return null
    const daftar = diikuti.flatMap((satu) => { const terakhir = terlambat(satu, hari); return terakhir === undefined ? [] : [{ satu, terakhir }] })
    return {
      kunci: 'indikator-belum',
      judul: daftar.length === 0 ? 'Semua deret indikator diukur tepat waktunya' : `${awalBesar(bilanganKata(daftar.length))} dari ${tulisBilangan(diikuti.length)} deret belum diukur lebih dari satu masa`,
      tabel: {
        caption: 'Deret tanpa nilai lebih dari satu masanya',
        kolom: [{ kunci: 'nama', nama: 'Indikator' }, { kunci: 'terakhir', nama: 'Terakhir diukur' }, { kunci: 'masa', nama: 'Masa' }, { kunci: 'unit', nama: 'Penanggung jawab' }, { kunci: 'sumber', nama: 'Sumber resmi', lebar: true }],
        baris: daftar.map(({ satu, terakhir }) => ({
          kunci: `deret-${satu.id}`, href: `/indikator/${satu.id}`,
          sel: { nama: teks(namaDeret(satu), satu.caraUkur), terakhir: terakhir ? teks(terakhir.waktu) : tanpa('belum pernah'), masa: teks(NAMA_FREKUENSI[satu.frekuensi]), unit: teks(satu.unit ?? 'Kantor'), sumber: teks(satu.sumberResmi) },
        })),
      },
      rumus: [],
      ...(daftar.length === 0 ? { kosong: { judul: 'Tidak ada yang terlambat' } } : {}),
    }
  },
}
