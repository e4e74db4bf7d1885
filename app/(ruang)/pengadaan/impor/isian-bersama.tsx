import { SelectField, TextField } from '@/components/dasar/ui/field'

export interface BersamaProps {
  tahun: number
  unit: readonly { id: number; nama: string }[]
  kantor: boolean
  /** as a field writes a day; empty where the year is another: a day of today would date its RUP after the year */
  hariIni: string
}

/** What is said of a list beside its rows: whose it is where it does not say, and as of which day. */
export function BersamaRup({ tahun, unit, kantor, hariIni, nilai, salah = {} }: BersamaProps & { nilai?: (nama: string, semula?: string) => string; salah?: Readonly<Record<string, string>> }) {
  const isi = nilai ?? ((_: string, semula = ''): string => semula)
  const satu = unit.length === 1 ? String(unit[0]?.id ?? '') : ''
  return (
    <>
      <input type="hidden" name="tahun" value={tahun} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Diunduh dari SiRUP tanggal" name="perTanggal" type="date" defaultValue={isi('perTanggal', hariIni)} error={salah.perTanggal} hint="Dipakai sebagai tanggal RUP tayang bila berkas tidak menyebutnya." />
        <SelectField label="Unit bila berkas tidak menyebutnya" name="unitId" opsional defaultValue={isi('unitId', satu)} error={salah.unitId} hint={kantor ? 'Berkas semua unit menyebut satuan kerjanya sendiri.' : 'Baris unit lain tidak dipakai.'}
          opsi={[{ nilai: '', nama: 'Menurut berkas' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} />
      </div>
    </>
  )
}
