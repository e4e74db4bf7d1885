import { FormAlokasi, FormPulihAlokasi, FormTarikAlokasi } from './form-alokasi'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { rupiah } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS_DAK, NAMA_MEKANISME } from '@/lib/lapor/dak/constants'
import type { PilihanAlokasi } from '@/lib/lapor/dak/alokasi/data'
import { kalimatCara } from '@/lib/lapor/dak/kalimat'
import type { AlokasiDakTercatat, AturanDakTercatat } from '@/lib/lapor/dak/types'

interface BagianAlokasiProps { alokasi: AlokasiDakTercatat; aturan: AturanDakTercatat | null; pilihan: PilihanAlokasi | null }

/** The allocation itself, and for the office the forms that change it or take it back. */
export function BagianAlokasi({ alokasi, aturan, pilihan }: BagianAlokasiProps) {
  return (
    <section aria-labelledby="dak-alokasi" className="flex flex-col gap-2">
      <h2 id="dak-alokasi" className="text-lg">Alokasi apa ini?</h2>
      <DefinitionList className="max-w-3xl" butir={[
        { nama: 'Alokasi menurut kementerian', nilai: rupiah(alokasi.pagu) },
        { nama: 'Jenis dan cara salur', nilai: `${awalBesar(NAMA_JENIS_DAK[alokasi.jenis])}, ${NAMA_MEKANISME[alokasi.mekanisme]}` },
        { nama: 'Sumber dana', nilai: `${alokasi.sumberDana.kode} ${alokasi.sumberDana.nama}` },
        { nama: 'Penanggung jawab', nilai: alokasi.unit },
        { nama: 'Sub-kegiatan', nilai: alokasi.subKegiatan.length > 0 ? alokasi.subKegiatan.join(', ') : 'belum diketahui' },
        ...(alokasi.sumber ? [{ nama: 'Dasar', nilai: alokasi.sumber }] : []),
      ]} />
      <p className="text-sm text-redup">Terakhir diubah {alokasi.oleh}, {waktuWib(alokasi.pada)}.</p>
      {pilihan === null ? null : alokasi.ditarik ? <FormPulihAlokasi alokasi={alokasi} /> : (
        <>
          <Disclosure label="Ubah alokasi"><FormAlokasi tahun={alokasi.tahun} pilihan={pilihan} semula={alokasi} aturanCara={kalimatCara(aturan)} /></Disclosure>
          <Disclosure label="Tarik alokasi"><FormTarikAlokasi alokasi={alokasi} /></Disclosure>
        </>
      )}
    </section>
  )
}
