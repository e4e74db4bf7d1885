import { LembarKerja } from '@/components/lapor/grid/lembar-kerja'
import { SalinBulanLalu } from '@/components/lapor/grid/sinkron/salin-bulan-lalu'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { bacaKunci } from '@/lib/lapor/entri/utils'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { salinBulanLalu, simpanLembar } from '@/lib/lapor/lembar/actions'
import { loadSalinan } from '@/lib/lapor/lembar/loaders'
import { jawabBesaran } from '@/lib/lapor/pelaporan/besaran/actions'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { CatatanSel } from '@/lib/lapor/pelaporan/types'
import { bagianSel, belumSelesai } from '@/lib/lapor/pelaporan/utils'
import { alamatBagian } from './nav-bagian'

/** The ways to fill in the same figures where the browser runs no script. */
const TANPA_SKRIP = [['realisasi', 'Realisasi'], ['fisik', 'Fisik'], ['anggaran-kas', 'Anggaran kas'], ['target-fisik', 'Target fisik'], ['kendala', 'Kendala']] as const

/** Why cells are closed, in the words of the rules; one sentence where the reason is the same. */
const alasanTutup = (lembar: LembarUnit): string[] => [...new Set([lembar.hak.entri, lembar.hak.kas, lembar.hak.target].filter((alasan) => alasan !== null))]

/** A note in words: what is asked, by whom, and what was answered. */
const kalimatCatatan = ({ kunci, isi, oleh, pada, jawaban }: CatatanSel) => ({
  kunci, kalimat: `${isi} (${oleh}, ${waktuWib(pada)})${jawaban === null ? '' : ` Tanggapan: ${jawaban}`}`,
})

/** The worksheet: everything of the month in one grid. */
export async function BagianLembar({ lembar, sel }: { lembar: LembarUnit; sel: string | null }) {
  const { isian, hak, periode, unit, pengguna, apbd, kas } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const versi = { apbdVersiId: apbd?.id ?? null, kasVersiId: kas?.id ?? null }
  const kunciDraf = ['draf', pengguna.id, unit.id, periode.tahun, periode.bulan, 'lembar', versi.apbdVersiId ?? '', versi.kasVersiId ?? ''].join(':')
  if (isian.sub.every((sub) => sub.baris.length === 0)) {
    return <EmptyState judul="Unit ini belum punya baris anggaran">Baris anggaran dibuat di bagian Pagu: pilih sub-kegiatan, rekening, dan sumber dana.</EmptyState>
  }
  return (
    <>
      <noscript>
        <Notice nada="peringatan" className="mb-3" judul="Lembar kerja memerlukan JavaScript.">
          Di peramban ini isi angka yang sama di bagian{' '}
          {TANPA_SKRIP.map(([bagian, nama], i) => <span key={bagian}>{i > 0 ? ', ' : ''}<a className="tautan" href={`${alamatBagian(lembar, bagian)}${sel !== null && bacaKunci(sel) && bagianSel(sel) === bagian ? `#sel-${sel}` : ''}`}>{nama}</a></span>)}.
        </Notice>
      </noscript>
      {alasanTutup(lembar).map((alasan) => <Notice key={alasan} nada="info" className="mb-3">{alasan}</Notice>)}
      <LembarKerja
        key={kunciDraf} jawab={jawabBesaran} isian={isian} konteks={{ bulan: periode.bulan, zona: null, besaran: lembar.tahun.besaran }} aksi={simpanLembar} versi={versi} kunciDraf={kunciDraf}
        hak={{ entri: hak.entri === null, kas: hak.kas === null, kasTerkunciSampai: hak.kasTerkunciSampai, target: hak.target === null, targetTutup: hak.targetTutup }}
        masukLagi={`/masuk?kembali=${encodeURIComponent(alamatBagian(lembar, 'lembar'))}`} tautanKendala={alamatBagian(lembar, 'kendala')}
        catatan={belumSelesai(lembar.catatan).map(kalimatCatatan)} tujuan={sel}
        salin={hak.entri === null ? <SalinBulanLalu alamat={alamat} aksi={salinBulanLalu} salinan={await loadSalinan(alamat)} rapat /> : null}
      />
    </>
  )
}
