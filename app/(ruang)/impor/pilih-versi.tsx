import { SelectField } from '@/components/dasar/ui/field'
import type { JenisImpor } from '@/lib/lapor/impor/constants'

interface Versi {
  id: number
  nama: string
}

interface PilihVersiImporProps {
  kantor: boolean
  /** kinds that units import this year */
  jenis: readonly JenisImpor[]
  berlaku: { apbd: number | null; kas: number | null }
  /** what the address asks for: the page that led here means this version */
  diminta: { apbd: number | null; kas: number | null }
  versi: { apbd: readonly (Versi & { terkunci: boolean })[]; kas: readonly (Versi & { terkunciSampai: number })[] }
}

const opsi = (isi: readonly Versi[]) => [{ nilai: '', nama: 'Belum dipilih' }, ...isi.map(({ id, nama }) => ({ nilai: String(id), nama }))]
const awal = (isi: readonly Versi[], pilih: readonly (number | null | undefined)[]): string => {
  const ada = pilih.find((nilai) => isi.some(({ id }) => id === nilai))
  return ada === undefined ? '' : String(ada)
}

/** For which version a file of the plan is meant: the office chooses among all, a unit among those that can still be written. */
export function PilihVersiImpor({ kantor, jenis, berlaku, diminta, versi }: PilihVersiImporProps) {
  const apbd = kantor ? versi.apbd : versi.apbd.filter(({ terkunci }) => !terkunci)
  const kas = kantor ? versi.kas : versi.kas.filter(({ terkunciSampai }) => terkunciSampai < 12)
  const semuaTerkunci = !kantor && apbd.length === 0 ? ' Semua versi sudah dipakai bulan yang terkunci; kantor membuat versi berikutnya.' : ''
  return (
    <>
      {kantor || jenis.includes('ANGGARAN') ? (
        <SelectField
          label="Versi APBD" name="apbdVersiId" opsional defaultValue={awal(apbd, [diminta.apbd, kantor ? apbd.at(-1)?.id : berlaku.apbd, apbd[0]?.id])}
          hint={`Untuk berkas anggaran/DPA.${semuaTerkunci}`} opsi={opsi(apbd)}
        />
      ) : null}
      {kantor || jenis.includes('KAS') ? (
        <SelectField
          label="Versi anggaran kas" name="kasVersiId" opsional defaultValue={awal(kas, [diminta.kas, kantor ? kas.at(-1)?.id : berlaku.kas, kas[0]?.id])}
          hint="Untuk berkas RAK." opsi={opsi(kas)}
        />
      ) : null}
    </>
  )
}
