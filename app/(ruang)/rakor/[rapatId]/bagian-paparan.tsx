import { LinkButton } from '@/components/dasar/ui/button'
import type { Rapat } from '@/lib/rakor/rapat/types'

interface BagianPaparanProps {
  rapat: Rapat
  /** sees all units: she may look at the slides, also after the meeting */
  lihat: boolean
  /** steers: the office */
  kemudi: boolean
}

/** The meeting in the hall: its screen, its desk, and how phones follow. */
export function BagianPaparan({ rapat, lihat, kemudi }: BagianPaparanProps) {
  const kini = rapat.keadaan === 'BERLANGSUNG'
  if (!kini && (!lihat || rapat.keadaan === 'DRAF')) return null
  const dasar = `/rakor/${rapat.id}`
  return (
    <section aria-labelledby="judul-paparan" className="cetak-sembunyi flex flex-col gap-3">
      <h2 id="judul-paparan" className="text-lg">{kini ? 'Paparan sedang berlangsung' : 'Paparan'}</h2>
      <p className="max-w-3xl">{lihat ? 'Slide disusun dari posisi beku. ' : ''}{kini ? 'Ponsel yang masuk dengan akun mengikuti layar aula.' : rapat.keadaan === 'SELESAI' ? 'Rapat sudah ditutup, jadi tidak disiarkan lagi.' : 'Sebelum rapat dimulai, ini latihan dan tidak disiarkan.'}</p>
      <p className="flex flex-wrap gap-2">
        {kemudi ? <LinkButton href={`${dasar}/paparan/meja`} target="_blank" prefetch={false} ragam={kini ? 'utama' : 'biasa'}>Meja pemapar</LinkButton> : null}
        {lihat ? <LinkButton href={`${dasar}/paparan`} target="_blank" prefetch={false}>Layar aula</LinkButton> : null}
        {kini ? <LinkButton href={`${dasar}/ikut`} prefetch={false}>Ikuti di perangkat ini</LinkButton> : null}
      </p>
    </section>
  )
}
