import type { Metadata } from 'next'
import { FormKode } from './form-kode'
import { PilihUndangan } from './pilih-undangan'
import { Pintu } from '@/components/dasar/shell/pintu'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { SEBAB_PINTU } from '@/lib/rakor/kehadiran/constants'
import { loadPintu } from '@/lib/rakor/kehadiran/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'

export const metadata: Metadata = { title: 'Catat kehadiran' }

const sebabDari = (nilai: unknown): string | null => (typeof nilai === 'string' && Object.hasOwn(SEBAB_PINTU, nilai) ? SEBAB_PINTU[nilai as keyof typeof SEBAB_PINTU] : null)

/** At the hall's door, on a phone, without an account: with a ticket one's invitation is chosen, without one the code is asked for. */
export default async function HalamanHadir({ searchParams }: PageProps<'/hadir'>) {
  const [{ sebab }, { rapat, undangan, unitSendiri, sudah }] = await Promise.all([searchParams, loadPintu()])
  const kata = sebabDari(sebab)
  return (
    <Pintu judul="Catat kehadiran" pengantar={rapat ? `${namaRapat(rapat)}, ${rapat.tempat}` : undefined}>
      {sudah.length > 0 ? (
        <Notice nada="berhasil" umumkan className="mb-4" judul="Kehadiran tercatat">
          <ul>{sudah.map((satu) => <li key={satu.id}>{satu.jabatan}, {satu.instansi}{satu.pada === null ? '' : `, ${pukulWib(satu.pada)}`}</li>)}</ul>
        </Notice>
      ) : null}
      {rapat === null && kata ? <Notice nada="peringatan" className="mb-4">{kata}</Notice> : null}
      {rapat ? <PilihUndangan undangan={undangan} unitSendiri={unitSendiri} />
        // who is ticked is done: the code is asked for again only where she wants it
        : sudah.length > 0 && kata === null ? <Disclosure label="Catat undangan lain"><FormKode /></Disclosure> : <FormKode />}
    </Pintu>
  )
}
