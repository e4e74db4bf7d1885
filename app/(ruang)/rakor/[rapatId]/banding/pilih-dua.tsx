import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Bekuan } from '@/lib/rakor/bekuan/types'

/** Which two frozen positions of the meeting are held side by side. */
export function PilihDua({ rapatId, semua, bekuan, lain }: { rapatId: number; semua: readonly Bekuan[]; bekuan: Bekuan; lain: Bekuan | null }) {
  const opsi = semua.map(({ urutan, dibacaPada }) => ({ nilai: String(urutan), nama: `Ke-${urutan}, ${waktuWib(dibacaPada)}` }))
  return (
    <form method="get" action={`/rakor/${rapatId}/banding`} className="cetak-sembunyi mb-6 flex flex-wrap items-end gap-3">
      <SelectField label="Posisi beku" name="bekuan" defaultValue={String(bekuan.urutan)} opsi={opsi} />
      <SelectField label="Dibandingkan dengan" name="dengan" defaultValue={lain === null ? opsi.at(-1)?.nilai : String(lain.urutan)} opsi={opsi} />
      <Button type="submit">Bandingkan</Button>
    </form>
  )
}
