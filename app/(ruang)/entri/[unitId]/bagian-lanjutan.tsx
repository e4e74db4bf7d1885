import { FormTutupKendala } from '@/components/lapor/kendala/form-tutup'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { tutupKendala } from '@/lib/lapor/kendala/actions'
import type { KendalaLanjutan } from '@/lib/lapor/kendala/types'
import { FormLanjut } from './form-lanjut'

interface BagianLanjutanProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  daftar: readonly KendalaLanjutan[]
  /** the month takes notes: obstacles can be carried on into it */
  bolehSalin: boolean
  /** the person may write for this unit: obstacles can be closed */
  bolehTutup: boolean
}

const FORMULIR = 'lanjutkan-kendala'

function Isi({ satu }: { satu: KendalaLanjutan }) {
  return (
    <>
      <span className="font-medium">{satu.kategori}</span> <span className="text-redup">{satu.sub ?? 'Seluruh unit'}, sejak {namaBulan(satu.sejak)}{satu.bulan > satu.sejak ? `, terakhir ${namaBulan(satu.bulan)}` : ''}</span>
      <span className="block max-w-prose whitespace-pre-line">{satu.uraian}</span>
      {satu.tenggat ? <span className="block text-sm text-redup">Selesai paling lambat {tanggal(satu.tenggat)}.</span> : null}
    </>
  )
}

/** Obstacles of earlier months that are still open and not in this month: carried on, or closed by a dated note. */
export function BagianLanjutan({ alamat, daftar, bolehSalin, bolehTutup }: BagianLanjutanProps) {
  if (daftar.length === 0) return null
  return (
    <section aria-labelledby="kendala-lanjutan" className="rounded border border-garis bg-alas p-4">
      <h2 id="kendala-lanjutan" className="text-lg">{daftar.length} kendala bulan sebelumnya masih terbuka dan belum ada di {namaBulan(alamat.bulan)}</h2>
      <p className="mb-3 max-w-prose text-redup">Yang masih berlangsung disalin dengan rencana dan tanggalnya; bulan pertamanya tetap dicatat, dan tidak pernah masuk dua kali. Yang sudah selesai ditutup dengan catatan bertanggal, tanpa membuka bulan yang terkunci.</p>
      <ul className="mb-3 flex flex-col gap-3">
        {daftar.map((satu) => (
          <li key={satu.id} className="border-l-2 border-garis-kuat pl-3">
            {bolehSalin
              ? <label className="flex items-start gap-2"><input type="checkbox" name="pilih[]" value={satu.id} form={FORMULIR} defaultChecked className="mt-1 size-4 shrink-0 accent-aksen" /><span><Isi satu={satu} /></span></label>
              : <p><Isi satu={satu} /></p>}
            {bolehTutup && satu.dapatDitutup ? <div className="sm:pl-6"><Disclosure label="Sudah selesai? Tutup dengan catatan"><FormTutupKendala aksi={tutupKendala} unitId={alamat.unitId} tahun={alamat.tahun} id={satu.id} /></Disclosure></div> : null}
          </li>
        ))}
      </ul>
      {bolehSalin ? <FormLanjut id={FORMULIR} alamat={alamat} /> : null}
    </section>
  )
}
