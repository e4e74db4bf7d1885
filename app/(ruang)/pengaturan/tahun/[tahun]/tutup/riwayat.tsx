import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Butir, KeadaanTutup, Penutupan } from '@/lib/rakor/tutup-tahun/types'

const KEADAAN: Readonly<Record<KeadaanTutup, { nama: string; nada: NadaBadge }>> = {
  DIUSULKAN: { nama: 'menunggu orang kedua', nada: 'awas' }, DITOLAK: { nama: 'tidak dilanjutkan', nada: 'netral' }, DITUTUP: { nama: 'ditutup', nada: 'baik' }, DIBUKA: { nama: 'dibuka kembali', nada: 'netral' },
}

/** One proposal and what became of it: who, when, with which reasons, and the seal of what was frozen. */
export function SatuPenutupan({ penutupan: satu, kesiapan }: { penutupan: Penutupan; kesiapan: readonly Butir[] }) {
  const nama = new Map(kesiapan.map(({ kunci, nama: isi }) => [kunci, isi]))
  const { keadaan, beku } = satu
  const butir = [
    { nama: 'Diusulkan', nilai: `${satu.usulOleh}, ${waktuWib(satu.usulPada)}` },
    ...(satu.putusOleh === null || satu.putusPada === null ? [] : [{ nama: keadaan === 'DITOLAK' ? 'Tidak dilanjutkan' : 'Disetujui', nilai: `${satu.putusOleh}, ${waktuWib(satu.putusPada)}` }]),
    ...(satu.alasanTolak === null ? [] : [{ nama: 'Alasan', nilai: satu.alasanTolak }]),
    ...Object.entries(satu.pengecualian).map(([kunci, alasan]) => ({ nama: `Tanpa: ${nama.get(kunci) ?? kunci}`, nilai: alasan })),
    ...(beku === null ? [] : [
      { nama: 'Posisi dibekukan', nilai: `${beku.bagian} bagian, dibaca ${waktuWib(beku.dibacaPada)}` }, { nama: 'Sidik SHA-256', nilai: <span className="break-all">{beku.sha256}</span> },
      { nama: `Segel nomor ${beku.segelNomor}`, nilai: <span className="break-all">{beku.segelKepala}</span> },
    ]),
    ...(satu.bukaAlasan === null || satu.bukaUsulOleh === null || satu.bukaUsulPada === null ? [] : [{ nama: 'Diminta dibuka', nilai: `${satu.bukaUsulOleh}, ${waktuWib(satu.bukaUsulPada)}: ${satu.bukaAlasan}` }]),
    ...(satu.bukaOleh === null || satu.bukaPada === null ? [] : [{ nama: 'Dibuka kembali', nilai: `${satu.bukaOleh}, ${waktuWib(satu.bukaPada)}` }]),
  ]
  return (
    <section aria-labelledby={`penutupan-${satu.urutan}`} className="max-w-3xl">
      <h3 id={`penutupan-${satu.urutan}`} className="font-medium">Penutupan ke-{satu.urutan} <Badge nada={KEADAAN[keadaan].nada}>{KEADAAN[keadaan].nama}</Badge></h3>
      <DefinitionList butir={butir} />
    </section>
  )
}
