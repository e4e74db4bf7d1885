import { TabelGerbang } from '@/components/lapor/dak/tabel-gerbang'
import { Button } from '@/components/dasar/ui/button'
import { RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { Input } from '@/components/dasar/ui/field'
import { kalimatGerbang } from '@/lib/lapor/dak/kalimat'
import type { DakKini } from '@/lib/lapor/dak/types'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { RUMUS_DAK_RISIKO } from '@/lib/realisasi/dak/rumus'
import { RUMUS_DAK_SISA } from '@/lib/realisasi/dak/sisa'
import { rupiah } from '@/lib/dasar/format/angka'

interface BagianGerbangProps { bidangId: number; tahun: number; hari: string; kini: DakKini | null; adaAturan: boolean }

/** What the payments of an allocation still ask for on a day, and what hangs on them. */
export function BagianGerbang({ bidangId, tahun, hari, kini, adaAturan }: BagianGerbangProps) {
  return (
    <section aria-labelledby="dak-gerbang" className="flex flex-col gap-3">
      <h2 id="dak-gerbang" className="text-lg">Apa yang masih diminta, sampai kapan?</h2>
      {kini === null ? <p className="text-redup">Per {tanggal(hari)} alokasi ini tidak berlaku, jadi tidak ada gerbangnya.</p> : null}
      {kini !== null && !adaAturan ? <p>Aturan DAK Fisik {tahun} belum ditetapkan, jadi belum ada gerbang. Admin menetapkannya di Pengaturan.</p> : null}
      {kini !== null && kini.gerbang.length > 0 ? (
        <>
          <p className="max-w-4xl font-medium">{kalimatGerbang(kini, hari)}</p>
          <TabelGerbang gerbang={kini.gerbang} hari={hari} />
          {kini.takBerkontrak !== null && kini.takBerkontrak > 0n ? <p className="text-sm">Sisa tanpa kontrak {rupiah(kini.takBerkontrak)}: tidak diminta kontrak mana pun, jadi tidak disalurkan walau syarat lengkap.</p> : null}
          {kini.bersama ? <p className="text-sm">Sumber dananya dipakai bersama alokasi lain, sehingga serapan alokasi ini sendiri tidak diketahui.</p> : null}
        </>
      ) : null}
      <form method="get" action={`/dak/${bidangId}`} aria-label="Lihat per tanggal" className="cetak-sembunyi flex flex-wrap items-end gap-2">
        <label className="text-sm sm:w-56">Lihat per tanggal<Input type="date" name="hari" defaultValue={tulisTanggal(hari)} /></label>
        <Button type="submit">Tampilkan</Button>
      </form>
      <RumusDisclosure rumus={[RUMUS_DAK_RISIKO, RUMUS_DAK_SISA]} />
    </section>
  )
}
