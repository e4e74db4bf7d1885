import { Notice } from '@/components/dasar/ui/notice'
import { SANDI_PERTAMA_HARI } from '@/lib/dasar/akses/constants'

/** A temporary password, shown this once. */
export function Serahan({ username, sandi }: { username: string; sandi: string }) {
  return (
    <Notice nada="berhasil" umumkan judul="Serahkan kata sandi sementara ini sekarang">
      <p>Kata sandi ini tidak akan tampil lagi, dapat dipakai masuk selama {SANDI_PERTAMA_HARI} hari, dan harus diganti pada masuk pertama.</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4">
        <dt>Nama pengguna</dt>
        <dd><code>{username}</code></dd>
        <dt>Kata sandi sementara</dt>
        <dd><code>{sandi}</code></dd>
      </dl>
    </Notice>
  )
}
