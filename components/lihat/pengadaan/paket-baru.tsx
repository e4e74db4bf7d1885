import { Button, LinkButton } from '@/components/dasar/ui/button'
import { Select } from '@/components/dasar/ui/field'

/** The way to a new package: straight for whoever has one unit, by choice of a unit for the others. */
export function PaketBaru({ unit, tahun }: { unit: readonly { id: number; nama: string }[]; tahun: number }) {
  const [satu, ...lain] = unit
  if (satu === undefined) return null
  if (lain.length === 0) return <LinkButton href={`/pengadaan/baru?unit=${satu.id}&tahun=${tahun}`} ragam="utama">Paket baru</LinkButton>
  return (
    <form method="get" action="/pengadaan/baru" className="flex flex-wrap items-end gap-2" aria-label="Paket baru">
      <input type="hidden" name="tahun" value={tahun} />
      <label className="text-sm sm:w-56">Paket baru untuk unit<Select name="unit" opsi={unit.map(({ id, nama }) => ({ nilai: String(id), nama }))} /></label>
      <Button type="submit">Buat paket</Button>
    </form>
  )
}
