import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Penerbitan } from '@/lib/lapor/rekonsiliasi/types'

const Isi = ({ satu }: { satu: Penerbitan }) => (
  <>
    {satu.oleh}, {waktuWib(satu.pada)}: {bilangan(satu.jumlahUnit)} unit, dilaporkan {rupiah(satu.dilaporkan)}, BKAD {rupiah(satu.bkad)}, Non-RKUD {rupiah(satu.nonRkud)}, toleransi {rupiah(satu.toleransi)}.
    Sidik angka <span className="whitespace-nowrap">{satu.sidik.slice(0, 16)}</span>.
  </>
)

/** Whether the period is published, by whom, with which figures; and every publication that was withdrawn. */
export function KeadaanTerbit({ penerbitan }: { penerbitan: readonly Penerbitan[] }) {
  const terbit = penerbitan.find((satu) => satu.ditarik === null)
  const lama = penerbitan.filter((satu) => satu.ditarik !== null)
  return (
    <>
      {terbit ? <p><Badge nada="baik">Diterbitkan</Badge> <Isi satu={terbit} /></p> : <p><Badge>Belum diterbitkan</Badge></p>}
      {lama.length > 0 ? (
        <Disclosure label={`${bilangan(lama.length)} penerbitan pernah ditarik`}>
          <ul className="max-w-3xl list-disc space-y-2 pl-5 text-sm">
            {lama.map((satu) => <li key={satu.id}><Isi satu={satu} /> Ditarik {satu.ditarik?.oleh}, {waktuWib(satu.ditarik?.pada ?? satu.pada)}: {satu.ditarik?.alasan}</li>)}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
