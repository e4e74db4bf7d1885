import { bilangan } from '@/lib/dasar/format/angka'
import type { PakaiSlip } from './use-slip'

/** How far a batch is, or what to know before it begins. */
export function KemajuanSlip({ jalan, sebelum }: { jalan: PakaiSlip['jalan']; sebelum: string }) {
  if (!jalan) return <span className="text-sm text-redup">{sebelum}</span>
  return (
    <span className="flex flex-wrap items-center gap-3 text-sm">
      <progress max={Math.max(1, jalan.dari)} value={jalan.selesai} aria-label="Kata sandi yang sudah siap" className="h-2 w-40 appearance-none [&::-moz-progress-bar]:bg-aksen [&::-webkit-progress-bar]:bg-lajur [&::-webkit-progress-value]:bg-aksen" />
      <span role="status">{bilangan(jalan.selesai)} dari {bilangan(jalan.dari)} akun siap. Jangan tutup halaman ini.</span>
    </span>
  )
}
