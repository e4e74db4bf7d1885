import type { DeretIndikator, TitikDeret } from '@/lib/lapor/indikator/types'
import { isTerumumkan, tulisDeret } from '@/lib/lapor/indikator/utils'
import { hariTitik, padaHari, RUMUS_LINTASAN, susunLintasan, type NilaiLintasan } from '@/lib/realisasi/indikator/lintasan'
import { perubahan, RUMUS_PERUBAHAN_DERET } from '@/lib/realisasi/indikator/perubahan'
import { RUMUS_JARAK_TARGET } from '@/lib/realisasi/indikator/status'
import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import { rasio } from '@/lib/realisasi/rasio'
import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { bilangan, persen, poin, tanggal, teks } from '../sel'
import type { BarisTabel, Panel, Sel } from '../types'
import { bacaGerak, bacaTarget, kabupatenSaja, keadaan, namaDeret } from './kata'

/** Cells of a series: a percentage, a whole number, or (where any of its values has decimals) a number with two. */
function penulisSel(deret: DeretIndikator): (nilai: NilaiLintasan) => Sel {
  const halus = deret.satuan !== '%' && [...deret.titik, ...deret.target].some(({ ratusan }) => ratusan % 100n !== 0n)
  return ({ pembilang, penyebut }) => {
    if (deret.satuan === '%') return persen(rasio(pembilang, penyebut * 10_000n, ''))
    return halus ? poin(rasio(pembilang, penyebut * 10_000n, ''), true) : bilangan(Number(bagiSetengahKeAtas(pembilang, penyebut * 100n)))
  }
}

/** How much the last value differs from the one before it, in words; empty for fewer than two. */
function bacaPerubahan(deret: DeretIndikator, titik: readonly TitikDeret[]): string {
  // more money is neither better nor worse
  if (isTerumumkan(deret)) return ''
  const { id, arah } = deret
  const [lama, baru] = [titik.at(-2), titik.at(-1)]
  if (!lama || !baru) return ''
  const { relatif, membaik } = perubahan(arah, { ...lama, deretId: id }, { ...baru, deretId: id })
  if (!relatif.ada || membaik === null) return ''
  return ` Dari ${lama.waktu} ke ${baru.waktu} ${tulisPersen({ ...relatif, pembilang: relatif.pembilang < 0n ? -relatif.pembilang : relatif.pembilang })} ${relatif.pembilang < 0n ? 'lebih rendah' : 'lebih tinggi'} (${membaik ? 'membaik' : 'memburuk'}).`
}

export const kunciDeret = (id: number): string => `indikator-deret-${id}`

/** One series over its time, with the straight line to its targets where there are any. null: it has no value. */
export function panelDeret(deret: DeretIndikator): Panel | null {
  const titik = kabupatenSaja(deret)
  if (titik.length === 0) return null
  const [sel, garis, kini] = [penulisSel(deret), susunLintasan(titik, deret.target), keadaan(deret)]
  const pada = (hari: string): Sel | undefined => { const nilai = garis && padaHari(garis, hari); return nilai ? sel(nilai) : undefined }
  const nilai: (BarisTabel & { hari: string })[] = titik.map((satu, i) => {
    const [hari, lintasan] = [hariTitik(satu), pada(hariTitik(satu))]
    return {
      hari, kunci: `nilai-${i}`,
      sel: { nama: teks(satu.waktu, satu.revisi > 0 ? `direvisi ${satu.revisi} kali` : undefined), hari: tanggal(hari), nilai: sel({ pembilang: satu.ratusan, penyebut: 1n }), ...(lintasan ? { lintasan } : {}), sumber: teks(satu.sumber) },
    }
  })
  const target = deret.target.map(({ tahun, ratusan, sumber }) => ({ hari: `${tahun}-12-31`, kunci: `target-${tahun}`, sel: { nama: teks(`Target ${tahun}`), hari: tanggal(`${tahun}-12-31`), lintasan: sel({ pembilang: ratusan, penyebut: 1n }), sumber: teks(sumber) } }))
  const urut = [...nilai, ...target].sort((a, b) => (a.hari < b.hari ? -1 : a.hari > b.hari ? 1 : 0))
  const ket = isTerumumkan(deret) ? 'Anggaran yang diumumkan untuk suatu tema, bukan hasil, jadi tidak dinilai' : bacaTarget(deret, kini)
  return {
    kunci: kunciDeret(deret.id), judul: bacaGerak(deret, titik),
    bacaan: `${ket === '' ? 'Belum ada target, jadi tidak dinilai.' : `${ket}.`}${bacaPerubahan(deret, titik)}`,
    tabel: {
      caption: `${namaDeret(deret)} menurut ${deret.caraUkur}, nilai dan lintasan ke target`,
      kolom: [
        { kunci: 'nama', nama: 'Waktu' }, { kunci: 'nilai', nama: 'Nilai', satuan: deret.satuan, angka: true },
        ...(deret.target.length > 0 ? [{ kunci: 'lintasan', nama: 'Lintasan ke target', satuan: deret.satuan, angka: true }] : []),
        { kunci: 'hari', nama: 'Dibaca pada', rinci: true }, { kunci: 'sumber', nama: 'Sumber', lebar: true },
      ],
      baris: urut.map(({ kunci, sel: isi }) => ({ kunci, sel: isi })),
    },
    ...(urut.length > 1 ? { bagan: { jenis: 'lintasan', hari: 'hari', nilai: 'nilai', ...(deret.target.length > 0 ? { target: 'lintasan' } : {}) } } : {}),
    rumus: deret.target.length > 0 ? [RUMUS_LINTASAN, RUMUS_JARAK_TARGET, RUMUS_PERUBAHAN_DERET] : [RUMUS_PERUBAHAN_DERET],
    sumber: [deret.definisi, ...(deret.contoh ? ['Data contoh, bukan angka resmi.'] : [])],
    lanjut: { nama: `Semua tentang ${deret.nama} (${deret.caraUkur})`, href: `/indikator/${deret.id}` },
  }
}

/** A value with its unit, for a cell of a table of many series. */
export const selNilai = (ratusan: bigint, satuan: string): Sel => teks(tulisDeret(ratusan, satuan))
