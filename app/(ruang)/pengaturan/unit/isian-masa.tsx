import type { PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { ASISTEN, BIDANG_ASISTEN } from '@/lib/tahun/unit/constants'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import type { MasaUnit } from '@/lib/tahun/unit/types'

interface IsianMasaProps {
  aksi: PakaiAksi<{ pesan: string }>
  /** units that can be a parent */
  induk: readonly { id: number; nama: string }[]
  semula?: MasaUnit
}

const OPSI_ASISTEN = [{ nilai: '', nama: 'Belum ditentukan' }, ...ASISTEN.map((nilai) => ({ nilai, nama: nilai }))]
const BIDANG = ASISTEN.map((satu) => `${satu.replace('Asisten ', '')} ${BIDANG_ASISTEN[satu]}`).join('; ')
const OPSI_KATEGORI = KATEGORI.map((nilai) => ({ nilai, nama: NAMA_KATEGORI[nilai] }))

/** The fields of one dated name, for a new unit and for a change. */
export function IsianMasa({ aksi, induk, semula }: IsianMasaProps) {
  const salah = aksi.galat?.isian ?? {}
  const opsiInduk = [{ nilai: '', nama: 'Tanpa induk' }, ...induk.map(({ id, nama }) => ({ nilai: String(id), nama }))]
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField label="Nama" name="nama" defaultValue={aksi.nilai('nama', semula?.nama)} error={salah.nama} className="sm:col-span-2" />
      <TextField label="Nama singkat" name="namaSingkat" defaultValue={aksi.nilai('namaSingkat', semula?.namaSingkat)} error={salah.namaSingkat} />
      <SelectField label="Kategori" name="kategori" defaultValue={aksi.nilai('kategori', semula?.kategori)} error={salah.kategori} opsi={OPSI_KATEGORI} />
      <SelectField label="Induk" name="induk" opsional defaultValue={aksi.nilai('induk', semula?.indukId?.toString())} error={salah.induk} opsi={opsiInduk} />
      <TextField label="Nama kepala" name="kepalaNama" opsional defaultValue={aksi.nilai('kepalaNama', semula?.kepalaNama ?? '')} error={salah.kepalaNama} hint="Dengan gelar, seperti tercetak di bawah tanda tangan." />
      <TextField label="Jabatan kepala" name="kepalaJabatan" opsional defaultValue={aksi.nilai('kepalaJabatan', semula?.kepalaJabatan ?? '')} error={salah.kepalaJabatan} hint="Misalnya Kepala Dinas Kesehatan, atau Plt. Kepala." />
      <TextField label="NIP kepala" name="kepalaNip" opsional inputMode="numeric" defaultValue={aksi.nilai('kepalaNip', semula?.kepalaNip ?? '')} error={salah.kepalaNip} hint="18 angka; spasi boleh." />
      <SelectField label="Asisten yang membidangi" name="asisten" opsional defaultValue={aksi.nilai('asisten', semula?.asisten ?? '')} error={salah.asisten} opsi={OPSI_ASISTEN} hint={`${BIDANG}.`} />
      <TextField
        label="Berlaku mulai"
        name="berlakuMulai"
        type="date"
        defaultValue={aksi.nilai('berlakuMulai', semula?.berlakuMulai)}
        error={salah.berlakuMulai}
        hint={semula ? 'Tanggal yang sama memperbaiki isian sekarang; tanggal baru memulai isian baru, misalnya sejak pergantian kepala.' : undefined}
      />
    </div>
  )
}
