import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import type { KategoriKendala, Kendala, KendalaLanjutan } from '@/lib/lapor/kendala/types'
import { NAMA_SIFAT } from '@/lib/lapor/kendala/types'
import { akhiriTitik, awalBesar } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { Pernyataan } from '@/lib/lapor/pernyataan/types'
import { BagianLanjutan } from './bagian-lanjutan'
import { BagianPernyataan } from './bagian-pernyataan'
import { FormHapusKendala, FormKendala } from './form-kendala'

interface BagianKendalaProps {
  lembar: LembarUnit
  daftar: readonly Kendala[]
  kategori: readonly KategoriKendala[]
  /** open obstacles of earlier months that this month does not have */
  lanjutan: readonly KendalaLanjutan[]
  /** what the unit said this quarter, beside its figures */
  pernyataan: Pernyataan | null
  /** the person may write for this unit */
  bolehTulis: boolean
}

function Catatan({ satu, bulan }: { satu: Kendala; bulan: number }) {
  const siapa = [satu.penanggungJawab, satu.tenggat ? `paling lambat ${tanggal(satu.tenggat)}` : null].filter(Boolean).join(', ')
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge nada={satu.sifat === 'KENDALA' ? 'awas' : 'baik'}>{NAMA_SIFAT[satu.sifat]}</Badge>
        <span className="font-medium">{satu.kategoriNama}</span>
        <span className="text-redup">{satu.sub ? `${satu.sub.kode} ${satu.sub.nama}` : 'Seluruh unit'}</span>
        {satu.sejak < bulan ? <span className="text-redup">sejak {namaBulan(satu.sejak)}</span> : null}
        {satu.status === 'SELESAI' ? <Badge nada="baik">Selesai</Badge> : null}
      </p>
      <p className="mt-1 max-w-prose whitespace-pre-line">{satu.uraian}</p>
      {satu.rencana ? (
        <p className="max-w-prose text-redup">
          Rencana: {akhiriTitik(satu.rencana)}{siapa ? ` ${akhiriTitik(awalBesar(siapa))}` : ''}
        </p>
      ) : null}
      <p className="text-sm text-redup">Ditulis {satu.oleh}, {waktuWib(satu.pada)}.</p>
    </>
  )
}

/** What stood in the way this month and what helped, each with its plan, who is in charge, and by when. */
export function BagianKendala({ lembar, daftar, kategori, lanjutan, pernyataan, bolehTulis }: BagianKendalaProps) {
  const { isian, periode, unit, hak } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const sub = isian.sub.map(({ id, kode, nama }) => ({ id, kode, nama }))
  const umum = { alamat, sub, kategori }
  return (
    <div className="flex flex-col gap-4">
      {hak.entri ? <Notice nada="info">{hak.entri}</Notice> : null}
      <BagianLanjutan alamat={alamat} daftar={lanjutan} bolehSalin={hak.entri === null} bolehTutup={bolehTulis} />
      {daftar.length === 0 ? <p className="text-redup">Belum ada kendala atau dukungan yang ditulis untuk bulan ini.</p> : null}
      <ul className="flex flex-col gap-4">
        {daftar.map((satu) => (
          <li key={satu.id} className="border-l-2 border-garis pl-3">
            <Catatan satu={satu} bulan={periode.bulan} />
            {hak.entri === null ? (
              <Disclosure label="Ubah catatan ini">
                <FormKendala key={satu.versi} {...umum} semula={satu} />
                <FormHapusKendala alamat={alamat} id={satu.id} versi={satu.versi} />
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
      {hak.entri === null ? (
        <section aria-labelledby="kendala-baru" className="border-t border-garis pt-4">
          <h2 id="kendala-baru" className="mb-2 text-lg">Tulis kendala atau dukungan</h2>
          <FormKendala {...umum} semula={null} />
        </section>
      ) : null}
      <BagianPernyataan alamat={alamat} pernyataan={pernyataan} bolehIsi={hak.entri === null} />
    </div>
  )
}
