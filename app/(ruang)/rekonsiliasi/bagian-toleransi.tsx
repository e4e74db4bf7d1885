import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { tandaUsul } from '@/lib/lapor/rekonsiliasi/tanda'
import type { UsulToleransi } from '@/lib/lapor/rekonsiliasi/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import { FormToleransi, FormUsulToleransi } from './form-papan'

interface BagianToleransiProps {
  tahun: number
  toleransi: Sen
  usul: UsulToleransi | null
  sayaId: string
}

/** The tolerance in force, and the one that waits for a second person with the rupiah that it would let pass. */
export function BagianToleransi({ tahun, toleransi, usul, sayaId }: BagianToleransiProps) {
  const terlewat = usul?.terlewat.filter(({ baris }) => baris > 0) ?? []
  return (
    <div id="toleransi" className="mt-3 flex flex-col gap-3">
      {usul ? (
        <Notice nada="peringatan" judul={`Usul toleransi ${rupiah(usul.nilai)} menunggu persetujuan`}>
          <p>Diusulkan {usul.oleh}, {waktuWib(usul.pada)}. Yang berlaku sekarang {rupiah(toleransi)}.</p>
          {terlewat.length === 0 ? <p>Belum ada selisih yang menjadi tidak perlu dijelaskan karenanya.</p> : (
            <ul className="list-disc pl-5">{terlewat.map((satu) => <li key={satu.bulan}>{bulanTahun(tahun, satu.bulan)}: {bilangan(satu.baris)} selisih sejumlah {rupiah(satu.rupiah)} tidak perlu dijelaskan lagi.</li>)}</ul>
          )}
          {usul.olehId === sayaId ? <p>Disetujui oleh orang kantor lain, bukan oleh pengusulnya.</p> : null}
          <FormUsulToleransi tahun={tahun} tanda={usul.olehId === sayaId ? null : tandaUsul(usul.nilai, usul.terlewat)} />
        </Notice>
      ) : null}
      <Disclosure label={`Toleransi selisih Rp${rupiahPenuh(toleransi)}`}><FormToleransi tahun={tahun} nilai={rupiahPenuh(toleransi)} /></Disclosure>
    </div>
  )
}
