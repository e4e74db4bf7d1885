import { Notice } from '@/components/dasar/ui/notice'
import { rupiah } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { NOL } from '@/lib/realisasi/rupiah'
import { FormSetujuTiada } from './form-selisih'

interface BagianTiadaProps {
  unit: UnitRekon
  alamat: { tahun: number; bulan: number; unitId: number }
  sayaId: string
  menulis: boolean
}

/** Who marked the unit as absent at BKAD, the rupiah that pass by it, and the second person's word. */
export function BagianTiada({ unit: { angka, dilaporkan, keadaan }, alamat, sayaId, menulis }: BagianTiadaProps) {
  if (!angka?.alasanTiada || !angka.tiada) return null
  const { tiada: { oleh, olehId, setuju }, versi } = angka
  if (keadaan === 'TIADA') {
    return setuju ? <p className="text-redup">Ditandai {oleh}; disetujui {setuju.oleh} pada {waktuWib(setuju.pada)} untuk {rupiah(setuju.dilaporkan)} yang dilaporkan.</p> : null
  }
  return (
    <Notice nada="peringatan" judul={`${rupiah(dilaporkan)} dilaporkan tanpa angka BKAD`}>
      <p>{oleh} menandai unit ini tidak ada di BKAD: {angka.alasanTiada}</p>
      {setuju ? <p className="mt-1">{setuju.oleh} pernah menyetujuinya untuk {rupiah(setuju.dilaporkan)}; angka yang dilaporkan berubah sesudahnya, jadi perlu disetujui lagi.</p> : null}
      {!menulis ? null : olehId === sayaId
        ? <p className="mt-1">Menunggu disetujui orang kantor lain; yang menandai tidak menyetujui sendiri.</p>
        : <FormSetujuTiada alamat={alamat} versi={versi} dilaporkan={dilaporkan ?? NOL} />}
    </Notice>
  )
}
