import { Button } from '@/components/dasar/ui/button'
import { SelectField, type Opsi } from '@/components/dasar/ui/field'
import type { NamaSisi } from '@/lib/lihat/banding/constants'
import { tulisLingkup } from '@/lib/lihat/banding/schema'
import type { DataBanding, SisiBanding } from '@/lib/lihat/banding/types'
import { BULAN } from '@/lib/realisasi/bulan'

interface FormSisiProps {
  data: DataBanding
  /** what a side can be about */
  lingkup: readonly Opsi[]
  tahun: readonly number[]
  /** versions that each side's year has */
  versi: Readonly<Record<NamaSisi, readonly Opsi[]>>
}

const JUDUL: Readonly<Record<NamaSisi, string>> = { kiri: 'Sisi kiri: pembanding', kanan: 'Sisi kanan: yang dilihat' }
const OPSI_BULAN = BULAN.map((nama, index) => ({ nilai: String(index + 1), nama }))

function Sisi({ apa, sisi, lingkup, tahun, versi }: { apa: NamaSisi; sisi: SisiBanding; lingkup: readonly Opsi[]; tahun: readonly number[]; versi: readonly Opsi[] }) {
  const kini = tulisLingkup(sisi.lingkup)
  // a frozen position that a link named, and that no list holds any more
  const opsi = lingkup.some(({ nilai }) => nilai === kini) ? lingkup : [{ nilai: kini, nama: sisi.nama }, ...lingkup]
  return (
    <fieldset className="min-w-0 grow basis-80">
      <legend className="mb-1 font-semibold">{JUDUL[apa]}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        <div className="col-span-full"><SelectField key={kini} label="Apa" name={apa} defaultValue={kini} opsi={opsi} {...(sisi.beku === null ? {} : { hint: 'Posisi beku membawa tahun, bulan, dan versinya sendiri' })} /></div>
        <SelectField key={`t${sisi.tahun}`} label="Tahun" name={`${apa}Tahun`} defaultValue={String(sisi.tahun)} opsi={tahun.map((satu) => ({ nilai: String(satu), nama: String(satu) }))} />
        <SelectField key={`b${sisi.bulan}`} label="Sampai dengan" name={`${apa}Bulan`} defaultValue={String(sisi.bulan)} opsi={OPSI_BULAN} />
        <div className="max-sm:col-span-full"><SelectField key={`v${sisi.versi}`} label="Versi APBD" name={`${apa}Versi`} defaultValue={sisi.beku === null ? String(sisi.versi) : 'berlaku'} opsi={versi} /></div>
      </div>
    </fieldset>
  )
}

/** Both sides as one GET form: works without script, and the address is the view. */
export function FormSisi({ data, lingkup, tahun, versi }: FormSisiProps) {
  return (
    <form method="get" action="/banding" aria-label="Pilih kedua sisi" className="cetak-sembunyi space-y-3">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Sisi apa="kiri" sisi={data.kiri} lingkup={lingkup} tahun={tahun} versi={versi.kiri} />
        <Sisi apa="kanan" sisi={data.kanan} lingkup={lingkup} tahun={tahun} versi={versi.kanan} />
      </div>
      <input type="hidden" name="per" value={data.per} /><input type="hidden" name="ukur" value={data.ukur} />
      <Button type="submit" ragam="utama">Bandingkan</Button>
    </form>
  )
}
