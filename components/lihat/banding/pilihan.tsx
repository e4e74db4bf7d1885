import { DeretKeping, Keping } from '@/components/lihat/kesenjangan/keping'
import { NAMA_PER, NAMA_UKUR, PER_BANDING } from '@/lib/lihat/banding/constants'
import type { DataBanding, Pintasan } from '@/lib/lihat/banding/types'
import { alamatDua, seunit } from '@/lib/lihat/banding/utils'
import { UKUR } from '@/lib/realisasi/banding/urai'

/** The comparisons that are asked for most, one click each. */
export function DeretPintasan({ pintasan }: { pintasan: readonly Pintasan[] }) {
  if (pintasan.length === 0) return null
  return <DeretKeping label="Perbandingan siap pakai">{pintasan.map(({ kunci, nama, href }) => <Keping key={kunci} href={href} aktif={false}>{nama}</Keping>)}</DeretKeping>
}

/** Of what the difference is, and by what it is explained; a narrowed view can be widened again. */
export function PilihanUrai({ data }: { data: DataBanding }) {
  const { kiri, kanan, per, ukur, program, jenis, sumber, cakupan } = data
  const href = (ubah: Record<string, string | number | null>): string => `/banding?${alamatDua({ kiri, kanan }, { per, ukur, program, jenis, sumber, ...ubah })}`
  const daftarPer = PER_BANDING.filter((satu) => satu !== 'unit' || (seunit(kiri.lingkup, kanan.lingkup) && (kiri.lingkup.jenis !== 'unit' || kanan.lingkup.jenis !== 'unit')))
  return (
    <div className="space-y-2">
      <DeretKeping label="Selisih dari">
        <span className="text-sm text-redup">Selisih dari</span>
        {UKUR.map((satu) => <Keping key={satu} href={href({ ukur: satu })} aktif={satu === ukur}>{NAMA_UKUR[satu]}</Keping>)}
      </DeretKeping>
      <DeretKeping label="Diuraikan menurut">
        <span className="text-sm text-redup">menurut</span>
        {daftarPer.map((satu) => <Keping key={satu} href={href({ per: satu })} aktif={satu === per}>{NAMA_PER[satu].judul}</Keping>)}
        {cakupan.length > 0 ? <Keping href={href({ program: null, jenis: null, sumber: null, per: null })} aktif={false}>Lepas saringan {cakupan.join(', ')}</Keping> : null}
      </DeretKeping>
    </div>
  )
}
