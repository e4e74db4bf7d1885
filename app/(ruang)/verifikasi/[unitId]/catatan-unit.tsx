import Link from 'next/link'
import { DaftarCatatanSel } from '@/components/lapor/forms/daftar-catatan-sel'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { bilangan } from '@/lib/dasar/format/angka'
import type { CatatanSel, Isian } from '@/lib/lapor/pelaporan/types'
import { belumSelesai, subSel } from '@/lib/lapor/pelaporan/utils'

interface CatatanUnitProps {
  catatan: readonly CatatanSel[]
  isian: Isian
  alamat: { tahun: number; bulan: number; unitId: number }
  sel: (kunci: string) => string
}

/** Which cells have notes, as ways to them: the notes themselves stand at their cells. What has no cell any more is told here. */
export function CatatanUnit({ catatan, isian, alamat, sel }: CatatanUnitProps) {
  if (catatan.length === 0) return null
  const terbuka = belumSelesai(catatan)
  const hilang = terbuka.filter(({ kunci }) => !subSel(isian, kunci))
  const selesai = catatan.filter(({ status }) => status === 'SELESAI')
  return (
    <section aria-labelledby="judul-catatan" className="flex flex-col gap-3">
      <h2 id="judul-catatan" className="text-lg">Catatan pada sel mana yang belum selesai? <span className="font-normal text-redup">{bilangan(terbuka.length)} dari {bilangan(catatan.length)}</span></h2>
      {terbuka.length > hilang.length ? (
        <ul className="list-disc pl-5">
          {terbuka.filter((satu) => !hilang.includes(satu)).map((satu) => (
            <li key={satu.id}><Link className="tautan" prefetch={false} href={sel(satu.kunci)}>{labelSel(isian, satu.kunci)}</Link>{satu.status === 'DITANGGAPI' ? ': sudah ditanggapi unit' : ''}</li>
          ))}
        </ul>
      ) : null}
      <DaftarCatatanSel catatan={[...hilang, ...selesai]} isian={isian} alamat={alamat} tautan={null} />
    </section>
  )
}
