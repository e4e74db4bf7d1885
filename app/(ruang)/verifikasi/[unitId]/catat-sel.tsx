import { FormCatatSel } from '@/components/lapor/forms/form-catatan-sel'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { KANAL, kunciSel } from '@/lib/lapor/entri/utils'
import { tulisCatatan } from '@/lib/lapor/pelaporan/catatan/actions'
import type { Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { bacaNilai, nilaiKini } from '@/lib/lapor/pelaporan/utils'

/** The cells of a sub-kegiatan that a verifier may note: physical progress, then each line's money and plan. */
function selSub(sub: SubIsian, bulan: number): string[] {
  return [
    kunciSel({ jenis: 'fisik', sub: sub.id, kolom: 'persen' }),
    kunciSel({ jenis: 'target', sub: sub.id, bulan }),
    ...sub.baris.flatMap(({ id }) => [
      ...KANAL.map((kanal) => kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom: 'nilai' })),
      kunciSel({ jenis: 'realisasi', baris: id, kanal: 'RKUD', kolom: 'koreksi' }),
      kunciSel({ jenis: 'kas', baris: id, bulan }),
      kunciSel({ jenis: 'pagu', baris: id }),
    ]),
  ]
}

/** The form that notes something at a cell of the sub-kegiatan that was picked in the table. */
export function CatatSel({ sub, isian, alamat }: { sub: SubIsian; isian: Isian; alamat: { tahun: number; bulan: number; unitId: number } }) {
  const sel = selSub(sub, isian.bulan).map((kunci) => ({ kunci, nama: `${labelSel(isian, kunci)} = ${bacaNilai(kunci, nilaiKini(isian, kunci))}` }))
  return (
    <section id="catat" aria-labelledby="judul-catat" className="scroll-mt-4 border-y border-garis-kuat py-4">
      <h2 id="judul-catat" className="mb-2 text-lg">Apa yang salah pada {sub.kode} {sub.nama}?</h2>
      <FormCatatSel key={sub.id} aksi={tulisCatatan} alamat={alamat} sel={sel} />
    </section>
  )
}
