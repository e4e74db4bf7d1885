import { LembarKerja } from '@/components/lapor/grid/lembar-kerja'
import type { Loncatan } from '@/components/lapor/grid/bilah-alat'
import { SalinBulanLalu } from '@/components/lapor/grid/sinkron/salin-bulan-lalu'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { salinBulanLalu, simpanLembar } from '@/lib/lapor/lembar/actions'
import { loadSalinan } from '@/lib/lapor/lembar/loaders'
import { jawabBesaran } from '@/lib/lapor/pelaporan/besaran/actions'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { CatatanSel } from '@/lib/lapor/pelaporan/types'
import { belumSelesai } from '@/lib/lapor/pelaporan/utils'
import { alamatBagian } from './bagian'
import { PilihVersi } from './pilih-versi'

/** Why what is filled in every month is closed, in the words of the rules; the plan's reasons are told at its cells. */
const alasanTutup = ({ hak }: LembarUnit): string[] => (hak.entri === null ? [] : [...new Set([hak.entri, hak.kas, hak.target].filter((alasan) => alasan !== null))])

/** A note in words: what is asked, by whom, and what was answered. */
const kalimatCatatan = ({ kunci, isi, oleh, pada, jawaban }: CatatanSel) => ({
  kunci, kalimat: `${isi} (${oleh}, ${waktuWib(pada)})${jawaban === null ? '' : ` Tanggapan: ${jawaban}`}`,
})

/** The worksheet: everything of the month in one grid. */
export async function BagianLembar({ lembar, mulaiDi, sel }: { lembar: LembarUnit; mulaiDi: Loncatan | null; sel: string | null }) {
  const { isian, hak, periode, unit, pengguna, apbd, kas } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const versi = { apbdVersiId: apbd?.id ?? null, kasVersiId: kas?.id ?? null }
  if (isian.sub.every((sub) => sub.baris.length === 0)) {
    return (
      <EmptyState judul="Unit ini belum punya baris anggaran">
        {hak.pagu === null ? <>Baris anggaran dibuat di bagian <a className="tautan" href={alamatBagian(lembar, 'baris')}>Baris anggaran</a>: pilih sub-kegiatan, rekening, dan sumber dana.</> : hak.pagu}
      </EmptyState>
    )
  }
  return (
    <>
      <noscript>
        <Notice nada="peringatan" className="mb-3" judul="Lembar kerja memerlukan JavaScript.">
          Di peramban ini isi angkanya lewat Excel: unduh templatnya, isi, lalu <a className="tautan" href={`/entri/${unit.id}/templat?tahun=${periode.tahun}&bulan=${periode.bulan}`}>unggah kembali</a>.
        </Notice>
      </noscript>
      {alasanTutup(lembar).map((alasan) => <Notice key={alasan} nada="info" className="mb-3">{alasan}</Notice>)}
      <LembarKerja
        key={`${unit.id}:${periode.tahun}:${periode.bulan}:${versi.apbdVersiId}:${versi.kasVersiId}`} isian={isian} konteks={{ bulan: periode.bulan, zona: null, besaran: lembar.tahun.besaran }} jawab={jawabBesaran} aksi={simpanLembar} versi={versi}
        milik={{ penggunaId: pengguna.id, ...alamat }}
        hak={{
          entri: hak.entri === null, pagu: hak.pagu === null, kas: hak.kas === null, kasTerkunciSampai: hak.kasTerkunciSampai, target: hak.target === null, targetTutup: hak.targetTutup,
          alasan: { entri: hak.entri, pagu: hak.pagu, kas: hak.kas, target: hak.target },
        }}
        masukLagi={`/masuk?kembali=${encodeURIComponent(alamatBagian(lembar, 'lembar'))}`} tautanKendala={alamatBagian(lembar, 'kendala')}
        catatan={belumSelesai(lembar.catatan).map(kalimatCatatan)} tujuan={sel} mulaiDi={mulaiDi}
        salin={<><PilihVersi lembar={lembar} tab="lembar" />{hak.entri === null ? <SalinBulanLalu alamat={alamat} aksi={salinBulanLalu} salinan={await loadSalinan(alamat)} rapat /> : null}</>}
      />
    </>
  )
}
